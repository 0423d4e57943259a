CREATE TABLE "group_agreement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"culture" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"deciding" text DEFAULT '' NOT NULL,
	"disagreement" text DEFAULT '' NOT NULL,
	"ways_written_on" date,
	"adopted_by_id" uuid,
	"adopted_version" integer,
	"adopted_on" date,
	"review_on" date,
	"reviewed_on" date,
	"review_note" text DEFAULT '' NOT NULL,
	CONSTRAINT "group_agreement_project_id_unique" UNIQUE("project_id")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"decided_on" date NOT NULL,
	"meeting_id" uuid,
	"proposed_by_id" uuid,
	"context" text DEFAULT '' NOT NULL,
	"options" jsonb NOT NULL,
	"decided" text NOT NULL,
	"because" text NOT NULL,
	"method" text NOT NULL,
	"votes" jsonb,
	"delegated_to" text DEFAULT '' NOT NULL,
	"dissent" text,
	"conflicts" text,
	"voice_ids" uuid[] DEFAULT '{}' NOT NULL,
	"aim_ids" uuid[] DEFAULT '{}' NOT NULL,
	"addresses" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"groups_at_table" text[] NOT NULL,
	"groups_took_part" text[] NOT NULL,
	"made_without" text[] NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"supersedes_id" uuid,
	"supersedes_as" text,
	"review_on" date,
	"looked_again_on" date,
	"looked_again_note" text DEFAULT '' NOT NULL,
	"set_aside_on" date,
	"set_aside_by" text DEFAULT '' NOT NULL,
	"set_aside_reason" text DEFAULT '' NOT NULL,
	"set_aside_reply" text DEFAULT '' NOT NULL,
	CONSTRAINT "decision_number" UNIQUE("project_id","number"),
	CONSTRAINT "decision_superseded_once" UNIQUE("supersedes_id"),
	CONSTRAINT "decision_kind" CHECK ("decision"."kind" in ('agree-brief', 'adopt-agreement', 'change-scope', 'other')),
	CONSTRAINT "decision_method" CHECK ("decision"."method" in ('consent', 'consensus', 'vote', 'delegated')),
	CONSTRAINT "decision_votes" CHECK (("decision"."method" = 'vote') = ("decision"."votes" is not null)),
	CONSTRAINT "decision_supersedes" CHECK (("decision"."supersedes_id" is null) = ("decision"."supersedes_as" is null))
);
--> statement-breakpoint
CREATE TABLE "stance" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"group_key" text NOT NULL,
	"stance" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"given_at" timestamp with time zone,
	CONSTRAINT "stance_once" UNIQUE("decision_id","member_id"),
	CONSTRAINT "stance_kind" CHECK ("stance"."stance" in ('agree', 'stand-aside', 'object', 'no-answer', 'absent'))
);
--> statement-breakpoint
CREATE TABLE "approach" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "approach_project_id_unique" UNIQUE("project_id")
);
--> statement-breakpoint
CREATE TABLE "claimed_rung" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"rung" integer NOT NULL,
	"why" text NOT NULL,
	"claimed_on" date NOT NULL,
	CONSTRAINT "claimed_rung_number" UNIQUE("project_id","number")
);
--> statement-breakpoint
CREATE TABLE "engagement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"what" text NOT NULL,
	"kind" text NOT NULL,
	"held_on" date NOT NULL,
	"for_whom" text DEFAULT '' NOT NULL,
	"how_many" integer,
	"rung" integer NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"taken_back_on" date,
	CONSTRAINT "engagement_number" UNIQUE("project_id","number"),
	CONSTRAINT "engagement_how_many" CHECK ("engagement"."how_many" > 0)
);
--> statement-breakpoint
CREATE TABLE "felt_answered" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "felt_answered_once" UNIQUE("round_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "felt_box" (
	"round_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "felt_box_round_id_pk" PRIMARY KEY("round_id")
);
--> statement-breakpoint
CREATE TABLE "felt_round" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"opened_on" date NOT NULL,
	"open_until" date NOT NULL,
	"closed_on" date,
	"answers" integer,
	"felt" jsonb,
	CONSTRAINT "felt_round_number" UNIQUE("project_id","number"),
	CONSTRAINT "felt_round_closed" CHECK (("felt_round"."closed_on" is null) = ("felt_round"."answers" is null))
);
--> statement-breakpoint
ALTER TABLE "evidence_file" ALTER COLUMN "signature_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "decision_id" uuid;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "meeting_id" uuid;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "voice_id" uuid;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD COLUMN "taken_back_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "action" ADD COLUMN "decision_id" uuid;--> statement-breakpoint
ALTER TABLE "brief" ADD COLUMN "agreed_by_id" uuid;--> statement-breakpoint
ALTER TABLE "brief" ADD COLUMN "agreed_version" integer;--> statement-breakpoint
ALTER TABLE "brief" ADD COLUMN "changed_by_id" uuid;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "stage_decision_id" uuid;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "stage_in_the_way" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "voice" ADD COLUMN "objects_to_id" uuid;--> statement-breakpoint
ALTER TABLE "voice_box" ADD COLUMN "objects_to_id" uuid;--> statement-breakpoint
ALTER TABLE "group_agreement" ADD CONSTRAINT "group_agreement_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_agreement" ADD CONSTRAINT "group_agreement_adopted_by_id_decision_id_fk" FOREIGN KEY ("adopted_by_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_proposed_by_id_member_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_recorded_by_id_member_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_supersedes_id_decision_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stance" ADD CONSTRAINT "stance_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stance" ADD CONSTRAINT "stance_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stance" ADD CONSTRAINT "stance_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approach" ADD CONSTRAINT "approach_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claimed_rung" ADD CONSTRAINT "claimed_rung_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement" ADD CONSTRAINT "engagement_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "felt_answered" ADD CONSTRAINT "felt_answered_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "felt_answered" ADD CONSTRAINT "felt_answered_round_id_felt_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."felt_round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "felt_answered" ADD CONSTRAINT "felt_answered_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "felt_box" ADD CONSTRAINT "felt_box_round_id_felt_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."felt_round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "felt_round" ADD CONSTRAINT "felt_round_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_by_day" ON "decision" USING btree ("project_id","decided_on","number");--> statement-breakpoint
CREATE INDEX "decision_by_title" ON "decision" USING btree ("project_id",lower("title"),"number");--> statement-breakpoint
CREATE INDEX "decision_of_meeting" ON "decision" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "decision_of_voice" ON "decision" USING gin ("voice_ids");--> statement-breakpoint
CREATE INDEX "stance_of_member" ON "stance" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "engagement_by_day" ON "engagement" USING btree ("project_id","held_on");--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_voice_id_voice_id_fk" FOREIGN KEY ("voice_id") REFERENCES "public"."voice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief" ADD CONSTRAINT "brief_agreed_by_id_decision_id_fk" FOREIGN KEY ("agreed_by_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief" ADD CONSTRAINT "brief_changed_by_id_decision_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice" ADD CONSTRAINT "voice_objects_to_id_decision_id_fk" FOREIGN KEY ("objects_to_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_box" ADD CONSTRAINT "voice_box_objects_to_id_decision_id_fk" FOREIGN KEY ("objects_to_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_file_of_decision" ON "evidence_file" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "evidence_file_of_meeting" ON "evidence_file" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "evidence_file_of_voice" ON "evidence_file" USING btree ("voice_id");--> statement-breakpoint
CREATE INDEX "voice_about_decision" ON "voice" USING btree ("objects_to_id");--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_of_one" CHECK (num_nonnulls("evidence_file"."signature_id", "evidence_file"."decision_id", "evidence_file"."meeting_id", "evidence_file"."voice_id") = 1);