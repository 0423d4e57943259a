ALTER TABLE "signature" ALTER COLUMN "sealed" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "erased_how" text;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_erased" CHECK ("person"."erased_at" is null or "person"."email" is null);--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_erased_how" CHECK ("person"."erased_how" in ('in-person', 'phone', 'paper'));