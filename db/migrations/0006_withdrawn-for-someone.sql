ALTER TABLE "signature" ADD COLUMN "withdrawn_by_id" uuid;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "withdrawn_how" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_withdrawn_by_id_member_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_whole" CHECK (octet_length("evidence_file"."content") = "evidence_file"."bytes");--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_small" CHECK ("evidence_file"."bytes" between 1 and 15728640);--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_sha256" CHECK (encode(sha256("evidence_file"."content"), 'hex') = "evidence_file"."sha256");