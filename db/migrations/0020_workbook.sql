CREATE TABLE "workbook_part" (
	"person_id" uuid NOT NULL,
	"part" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"notes" jsonb NOT NULL,
	CONSTRAINT "workbook_part_person_id_part_pk" PRIMARY KEY("person_id","part")
);
--> statement-breakpoint
ALTER TABLE "workbook_part" ADD CONSTRAINT "workbook_part_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;