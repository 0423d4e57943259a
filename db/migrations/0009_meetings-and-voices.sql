CREATE TABLE "meeting" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"link" text DEFAULT '' NOT NULL,
	"access" text DEFAULT '' NOT NULL,
	"agenda" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"facilitator_ids" uuid[] DEFAULT '{}' NOT NULL,
	"papers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sent_at" timestamp with time zone,
	"attendance" jsonb,
	"held_at" timestamp with time zone,
	"notes" text DEFAULT '' NOT NULL,
	"closed_at" timestamp with time zone,
	"correct_until" date,
	"called_off_at" timestamp with time zone,
	"called_off_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "meeting_number" UNIQUE("project_id","number"),
	CONSTRAINT "meeting_ends_later" CHECK ("meeting"."ends_at" > "meeting"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "note_correction" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"text" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "voice" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"meeting_id" uuid,
	"channel" text NOT NULL,
	"told" text DEFAULT '' NOT NULL,
	"said_by_id" uuid,
	"group_key" text,
	"captured_on" date NOT NULL,
	"answer" text,
	"reason" text DEFAULT '' NOT NULL,
	"answered_by_id" uuid,
	"answered_on" date,
	CONSTRAINT "voice_number" UNIQUE("project_id","number"),
	CONSTRAINT "voice_channel" CHECK ("voice"."channel" in ('meeting', 'written', 'passed-on')),
	CONSTRAINT "voice_answer" CHECK ("voice"."answer" in ('taken-up', 'changed', 'not-taken-up', 'parked')),
	CONSTRAINT "voice_answered" CHECK (("voice"."answer" is null) = ("voice"."answered_on" is null))
);
--> statement-breakpoint
CREATE TABLE "voice_box" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"text" text NOT NULL,
	"group_key" text,
	"out_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "action" ADD COLUMN "meeting_id" uuid;--> statement-breakpoint
ALTER TABLE "action" ADD COLUMN "voice_id" uuid;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_correction" ADD CONSTRAINT "note_correction_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_correction" ADD CONSTRAINT "note_correction_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_correction" ADD CONSTRAINT "note_correction_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice" ADD CONSTRAINT "voice_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice" ADD CONSTRAINT "voice_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice" ADD CONSTRAINT "voice_said_by_id_member_id_fk" FOREIGN KEY ("said_by_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice" ADD CONSTRAINT "voice_answered_by_id_member_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_box" ADD CONSTRAINT "voice_box_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_by_time" ON "meeting" USING btree ("project_id","starts_at");--> statement-breakpoint
CREATE INDEX "note_correction_of_meeting" ON "note_correction" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "voice_of_meeting" ON "voice" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "voice_of_member" ON "voice" USING btree ("said_by_id");--> statement-breakpoint
CREATE INDEX "voice_box_by_day" ON "voice_box" USING btree ("out_on");--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_voice_id_voice_id_fk" FOREIGN KEY ("voice_id") REFERENCES "public"."voice"("id") ON DELETE no action ON UPDATE no action;