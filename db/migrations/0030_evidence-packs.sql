CREATE TABLE "evidence_pack" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"made_by_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"from_day" date,
	"to_day" date,
	"with_report" boolean NOT NULL,
	"with_records" boolean NOT NULL,
	"with_files" boolean NOT NULL,
	"names_as" text NOT NULL,
	"standing" jsonb NOT NULL,
	CONSTRAINT "evidence_pack_number" UNIQUE("project_id","number"),
	CONSTRAINT "evidence_pack_names" CHECK ("evidence_pack"."names_as" in ('initials', 'full')),
	CONSTRAINT "evidence_pack_not_empty" CHECK ("evidence_pack"."with_report" or "evidence_pack"."with_records" or "evidence_pack"."with_files")
);
--> statement-breakpoint
CREATE TABLE "evidence_pack_sending" (
	"pack_id" uuid PRIMARY KEY NOT NULL,
	"bytes" bigint NOT NULL,
	"sent" bigint NOT NULL,
	"began_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "key_rotation" (
	"number" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"old_key" text NOT NULL,
	"new_key" text NOT NULL,
	"last_checkpoint" integer NOT NULL,
	"signature_of_old" text NOT NULL,
	"signature_of_new" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "checkpoint" ADD COLUMN "format" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence_pack" ADD CONSTRAINT "evidence_pack_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_pack" ADD CONSTRAINT "evidence_pack_made_by_id_person_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_pack_sending" ADD CONSTRAINT "evidence_pack_sending_pack_id_evidence_pack_id_fk" FOREIGN KEY ("pack_id") REFERENCES "public"."evidence_pack"("id") ON DELETE no action ON UPDATE no action;