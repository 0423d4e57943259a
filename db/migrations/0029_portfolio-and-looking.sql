CREATE TABLE "coordinator_look" (
	"network_person_id" uuid PRIMARY KEY NOT NULL,
	"looked_at" timestamp with time zone,
	"told_until" timestamp with time zone,
	"stopped_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"network_person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"search" text NOT NULL,
	CONSTRAINT "saved_view_name" UNIQUE("network_person_id","name")
);
--> statement-breakpoint
CREATE TABLE "area_step" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"network_id" uuid NOT NULL,
	"area_key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"began_to_differ" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "network_id" uuid;--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "title_key" text;--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "words" "tsvector";--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "marks" text[];--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "stage_place" integer;--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "signed_share" integer;--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "attention" integer;--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "last_decision_on" date;--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "last_decision_without" text[];--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "last_deed_on" date;--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "outcomes" integer;--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "outcomes_measured" integer;--> statement-breakpoint
ALTER TABLE "project_standing" ADD COLUMN "tallies" jsonb;--> statement-breakpoint
-- What can be said of standings that are there already; the rest follows when they are refreshed, in the first minute.
UPDATE "project_standing" s SET network_id = p.network_id, title_key = lower(p.title), words = to_tsvector('simple', p.title),
	marks = ARRAY['stage:' || p.stage], stage_place = array_position(ARRAY['forming', 'active', 'paused', 'closed'], p.stage) - 1,
	signed_share = coalesce(100 * (s.summary ->> 'signed')::integer / nullif((s.summary ->> 'activeMembers')::integer, 0), 0),
	attention = jsonb_array_length(s.summary -> 'attention'), last_decision_without = '{}',
	last_deed_on = (s.evaluated_at)::date, outcomes = 0, outcomes_measured = 0, tallies = '{}',
	summary = jsonb_set(s.summary, '{areas}', (SELECT jsonb_agg(area || '{"disagree": false}' ORDER BY place)
		FROM jsonb_array_elements(s.summary -> 'areas') WITH ORDINALITY AS areas (area, place))),
	changes_at = now()
FROM "project" p WHERE p.id = s.project_id;--> statement-breakpoint
ALTER TABLE "project_standing" ALTER COLUMN "network_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "project_standing" ALTER COLUMN "title_key" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "project_standing" ALTER COLUMN "words" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "project_standing" ALTER COLUMN "marks" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "project_standing" ALTER COLUMN "stage_place" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "project_standing" ALTER COLUMN "signed_share" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "project_standing" ALTER COLUMN "attention" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "project_standing" ALTER COLUMN "last_decision_without" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "project_standing" ALTER COLUMN "last_deed_on" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "project_standing" ALTER COLUMN "outcomes" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "project_standing" ALTER COLUMN "outcomes_measured" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "project_standing" ALTER COLUMN "tallies" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "coordinator_look" ADD CONSTRAINT "coordinator_look_network_person_id_network_person_id_fk" FOREIGN KEY ("network_person_id") REFERENCES "public"."network_person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_network_person_id_network_person_id_fk" FOREIGN KEY ("network_person_id") REFERENCES "public"."network_person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_step" ADD CONSTRAINT "area_step_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_step" ADD CONSTRAINT "area_step_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "area_step_of_network" ON "area_step" USING btree ("network_id","at");--> statement-breakpoint
CREATE INDEX "area_step_of_project" ON "area_step" USING btree ("project_id","at");--> statement-breakpoint
ALTER TABLE "project_standing" ADD CONSTRAINT "project_standing_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "project_standing_by_title" ON "project_standing" USING btree ("network_id","title_key","project_id");--> statement-breakpoint
CREATE INDEX "project_standing_by_stage" ON "project_standing" USING btree ("network_id",("stage_place"),"title_key","project_id");--> statement-breakpoint
CREATE INDEX "project_standing_by_decision" ON "project_standing" USING btree ("network_id",coalesce('2200-01-01'::date - "last_decision_on", 2147483647),"title_key","project_id");--> statement-breakpoint
CREATE INDEX "project_standing_by_signed" ON "project_standing" USING btree ("network_id",("signed_share"),"title_key","project_id");--> statement-breakpoint
CREATE INDEX "project_standing_by_attention" ON "project_standing" USING btree ("network_id",(- "attention"),"title_key","project_id");--> statement-breakpoint
CREATE INDEX "project_standing_by_quiet" ON "project_standing" USING btree ("network_id",("last_deed_on" - '2000-01-01'::date),"title_key","project_id");--> statement-breakpoint
CREATE INDEX "project_standing_marks" ON "project_standing" USING gin ("marks");--> statement-breakpoint
CREATE INDEX "project_standing_words" ON "project_standing" USING gin ("words");