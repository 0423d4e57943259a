ALTER TABLE "browser_session" ADD COLUMN "method" text DEFAULT 'organisation' NOT NULL;--> statement-breakpoint
ALTER TABLE "browser_session" ADD CONSTRAINT "browser_session_method" CHECK ("browser_session"."method" in ('link', 'organisation', 'demo'));--> statement-breakpoint
UPDATE "browser_session" SET "method" = CASE WHEN "is_demo" THEN 'demo' WHEN "browser" <> 'Unknown browser' THEN 'link' ELSE 'organisation' END;
