CREATE TABLE "indicator" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"outcome_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"what" text NOT NULL,
	"unit" text NOT NULL,
	"better" text NOT NULL,
	"lowest" double precision,
	"highest" double precision,
	"how_known" text NOT NULL,
	"collector_id" uuid,
	"how_often" text NOT NULL,
	"scale" text DEFAULT '' NOT NULL,
	"categories" text[] NOT NULL,
	"baseline_on" date,
	"baseline" double precision,
	"baseline_note" text DEFAULT '' NOT NULL,
	"target_on" date,
	"target" double precision,
	"target_from" double precision,
	"target_why" text DEFAULT '' NOT NULL,
	CONSTRAINT "indicator_number" UNIQUE("project_id","number"),
	CONSTRAINT "indicator_baseline" CHECK (("indicator"."baseline_on" is null) = ("indicator"."baseline" is null)),
	CONSTRAINT "indicator_target" CHECK (("indicator"."target_on" is null) = ("indicator"."target" is null)),
	CONSTRAINT "indicator_range" CHECK ("indicator"."target_from" is null or ("indicator"."better" = 'range' and "indicator"."target" is not null))
);
--> statement-breakpoint
CREATE TABLE "outcome" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"chosen_by" text[] NOT NULL,
	"chosen_on" date NOT NULL,
	"aim_ids" uuid[] NOT NULL,
	"decision_ids" uuid[] NOT NULL,
	"dropped_on" date,
	"dropped_why" text DEFAULT '' NOT NULL,
	CONSTRAINT "outcome_number" UNIQUE("project_id","number")
);
--> statement-breakpoint
CREATE TABLE "reading" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"measured_on" date NOT NULL,
	"recorded_on" date NOT NULL,
	"value" double precision NOT NULL,
	"people" integer,
	"note" text DEFAULT '' NOT NULL,
	"link" text DEFAULT '' NOT NULL,
	"parts" jsonb NOT NULL,
	"is_final" boolean DEFAULT false NOT NULL,
	"corrected_why" text DEFAULT '' NOT NULL,
	"taken_back_on" date,
	CONSTRAINT "reading_number" UNIQUE("project_id","number"),
	CONSTRAINT "reading_people" CHECK ("reading"."people" > 0)
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"outcome_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"told_on" date NOT NULL,
	"text" text NOT NULL,
	"for_whom" text DEFAULT '' NOT NULL,
	"went" text NOT NULL,
	"named_with_consent" boolean DEFAULT false NOT NULL,
	"taken_back_on" date,
	CONSTRAINT "story_number" UNIQUE("project_id","number")
);
--> statement-breakpoint
CREATE TABLE "pulse_answered" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	"helper_id" uuid,
	"helped_by" text,
	CONSTRAINT "pulse_answered_once" UNIQUE("round_id","member_id"),
	CONSTRAINT "pulse_answered_helped" CHECK (("pulse_answered"."helper_id" is null) = ("pulse_answered"."helped_by" is null))
);
--> statement-breakpoint
CREATE TABLE "pulse_box" (
	"round_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "pulse_box_round_id_pk" PRIMARY KEY("round_id")
);
--> statement-breakpoint
CREATE TABLE "pulse_plan" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"every" text NOT NULL,
	CONSTRAINT "pulse_plan_project_id_unique" UNIQUE("project_id")
);
--> statement-breakpoint
CREATE TABLE "pulse_round" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"opened_on" date NOT NULL,
	"open_until" date NOT NULL,
	"closed_on" date,
	"answers" integer,
	"results" jsonb,
	"lines" jsonb,
	CONSTRAINT "pulse_round_number" UNIQUE("project_id","number"),
	CONSTRAINT "pulse_round_closed" CHECK (("pulse_round"."closed_on" is null) = ("pulse_round"."answers" is null))
);
--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_outcome_id_outcome_id_fk" FOREIGN KEY ("outcome_id") REFERENCES "public"."outcome"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_collector_id_member_id_fk" FOREIGN KEY ("collector_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_outcome_id_outcome_id_fk" FOREIGN KEY ("outcome_id") REFERENCES "public"."outcome"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_answered" ADD CONSTRAINT "pulse_answered_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_answered" ADD CONSTRAINT "pulse_answered_round_id_pulse_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_answered" ADD CONSTRAINT "pulse_answered_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_answered" ADD CONSTRAINT "pulse_answered_helper_id_member_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_box" ADD CONSTRAINT "pulse_box_round_id_pulse_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."pulse_round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_plan" ADD CONSTRAINT "pulse_plan_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse_round" ADD CONSTRAINT "pulse_round_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indicator_of_outcome" ON "indicator" USING btree ("outcome_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reading_of_day" ON "reading" USING btree ("indicator_id","measured_on") WHERE "reading"."taken_back_on" is null;--> statement-breakpoint
CREATE INDEX "story_of_outcome" ON "story" USING btree ("outcome_id");