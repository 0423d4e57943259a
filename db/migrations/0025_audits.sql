CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"sample_id" uuid,
	"why" text NOT NULL,
	"opened_by_id" uuid NOT NULL,
	"opened_on" date NOT NULL,
	"ledger_seq" integer NOT NULL,
	"ledger_hash" text NOT NULL,
	"framework_hash" text NOT NULL,
	"frozen" jsonb NOT NULL,
	"closed_by_id" uuid,
	"closed_on" date,
	"conclusion" text DEFAULT '' NOT NULL,
	CONSTRAINT "audit_number" UNIQUE("project_id","number")
);
--> statement-breakpoint
CREATE TABLE "audit_sample" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"network_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"why" text NOT NULL,
	"filter" jsonb NOT NULL,
	"size" integer,
	"seed" text NOT NULL,
	"drawn_from" uuid[] NOT NULL,
	"project_ids" uuid[] NOT NULL,
	"drawn_on" date NOT NULL,
	CONSTRAINT "audit_sample_number" UNIQUE("network_id","number")
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"audit_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"seen" text NOT NULL,
	"record_kind" text,
	"record_number" integer,
	"asked" text DEFAULT '' NOT NULL,
	"due_on" date,
	"raised_on" date NOT NULL,
	"closed_on" date,
	"closed_as" text,
	"closed_why" text DEFAULT '' NOT NULL,
	CONSTRAINT "finding_number" UNIQUE("audit_id","number"),
	CONSTRAINT "finding_kind" CHECK ("finding"."kind" in ('missing', 'unclear', 'does-not-fit', 'strength')),
	CONSTRAINT "finding_record_whole" CHECK (("finding"."record_kind" is null) = ("finding"."record_number" is null)),
	CONSTRAINT "finding_closed_whole" CHECK (("finding"."closed_on" is null) = ("finding"."closed_as" is null)),
	CONSTRAINT "finding_closed_as" CHECK ("finding"."closed_as" in ('effective', 'taken-back', 'both-voices'))
);
--> statement-breakpoint
CREATE TABLE "finding_look" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"result" text NOT NULL,
	"text" text NOT NULL,
	"looked_by_id" uuid NOT NULL,
	"looked_on" date NOT NULL,
	CONSTRAINT "finding_look_number" UNIQUE("finding_id","number"),
	CONSTRAINT "finding_look_result" CHECK ("finding_look"."result" in ('answer', 'effective', 'not-yet'))
);
--> statement-breakpoint
CREATE TABLE "finding_reply" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"member_id" uuid NOT NULL,
	"helper_id" uuid,
	"said_as" text NOT NULL,
	"text" text NOT NULL,
	"record_kind" text,
	"record_number" integer,
	"said_on" date NOT NULL,
	CONSTRAINT "finding_reply_number" UNIQUE("finding_id","number"),
	CONSTRAINT "finding_reply_said_as" CHECK ("finding_reply"."said_as" in ('reply', 'dispute', 'done', 'settled')),
	CONSTRAINT "finding_reply_record_whole" CHECK (("finding_reply"."record_kind" is null) = ("finding_reply"."record_number" is null))
);
--> statement-breakpoint
CREATE TABLE "judgement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"audit_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"verdict" text NOT NULL,
	"explained" text NOT NULL,
	"judged_on" date NOT NULL,
	CONSTRAINT "judgement_once" UNIQUE("audit_id","subject"),
	CONSTRAINT "judgement_verdict" CHECK ("judgement"."verdict" in ('upheld', 'not-upheld', 'observation', 'good-practice'))
);
--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_sample_id_audit_sample_id_fk" FOREIGN KEY ("sample_id") REFERENCES "public"."audit_sample"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_opened_by_id_person_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_framework_hash_framework_version_hash_fk" FOREIGN KEY ("framework_hash") REFERENCES "public"."framework_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_closed_by_id_person_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_sample" ADD CONSTRAINT "audit_sample_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_audit_id_audit_id_fk" FOREIGN KEY ("audit_id") REFERENCES "public"."audit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_look" ADD CONSTRAINT "finding_look_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_look" ADD CONSTRAINT "finding_look_finding_id_finding_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."finding"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_look" ADD CONSTRAINT "finding_look_looked_by_id_person_id_fk" FOREIGN KEY ("looked_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_reply" ADD CONSTRAINT "finding_reply_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_reply" ADD CONSTRAINT "finding_reply_finding_id_finding_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."finding"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_reply" ADD CONSTRAINT "finding_reply_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_reply" ADD CONSTRAINT "finding_reply_helper_id_member_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_audit_id_audit_id_fk" FOREIGN KEY ("audit_id") REFERENCES "public"."audit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_of_sample" ON "audit" USING btree ("sample_id");--> statement-breakpoint
CREATE INDEX "finding_of_project" ON "finding" USING btree ("project_id");