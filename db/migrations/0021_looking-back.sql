CREATE TABLE "ending" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"accepted" text DEFAULT '' NOT NULL,
	"told_on" date,
	"told_how" text DEFAULT '' NOT NULL,
	CONSTRAINT "ending_project_id_unique" UNIQUE("project_id"),
	CONSTRAINT "ending_told" CHECK (("ending"."told_on" is null) = ("ending"."told_how" = ''))
);
--> statement-breakpoint
CREATE TABLE "reflection" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"looked_back_at" text NOT NULL,
	"looked_back_on" date NOT NULL,
	"advantages" text DEFAULT '' NOT NULL,
	"disadvantages" text DEFAULT '' NOT NULL,
	"went_badly" text DEFAULT '' NOT NULL,
	"keep" text DEFAULT '' NOT NULL,
	CONSTRAINT "reflection_number" UNIQUE("project_id","number")
);
--> statement-breakpoint
ALTER TABLE "ending" ADD CONSTRAINT "ending_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reflection" ADD CONSTRAINT "reflection_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;