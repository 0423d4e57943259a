CREATE TABLE "priority" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"member_id" uuid NOT NULL,
	"what" text NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"said_on" date NOT NULL,
	"taken_back_on" date,
	CONSTRAINT "priority_number" UNIQUE("project_id","number")
);
--> statement-breakpoint
CREATE TABLE "priority_view" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"priority_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"view" text NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	CONSTRAINT "priority_view_once" UNIQUE("priority_id","member_id"),
	CONSTRAINT "priority_view_kind" CHECK ("priority_view"."view" in ('shares', 'pulls-apart', 'neither'))
);
--> statement-breakpoint
ALTER TABLE "evidence_file" DROP CONSTRAINT "evidence_file_of_one";--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "reading_id" uuid;--> statement-breakpoint
ALTER TABLE "priority" ADD CONSTRAINT "priority_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priority" ADD CONSTRAINT "priority_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priority_view" ADD CONSTRAINT "priority_view_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priority_view" ADD CONSTRAINT "priority_view_priority_id_priority_id_fk" FOREIGN KEY ("priority_id") REFERENCES "public"."priority"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priority_view" ADD CONSTRAINT "priority_view_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "priority_of_member" ON "priority" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "priority_view_of_member" ON "priority_view" USING btree ("member_id");--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_reading_id_reading_id_fk" FOREIGN KEY ("reading_id") REFERENCES "public"."reading"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_file_of_reading" ON "evidence_file" USING btree ("reading_id");--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_of_one" CHECK (num_nonnulls("evidence_file"."signature_id", "evidence_file"."decision_id", "evidence_file"."meeting_id", "evidence_file"."voice_id", "evidence_file"."reading_id") = 1);