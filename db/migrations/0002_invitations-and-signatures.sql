CREATE TABLE "evidence_file" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"signature_id" uuid NOT NULL,
	"added_by_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"group_key" text,
	"asks" text DEFAULT '' NOT NULL,
	"seat_id" uuid,
	"invited_by_id" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"declined_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"member_id" uuid,
	CONSTRAINT "invitation_number" UNIQUE("project_id","number"),
	CONSTRAINT "invitation_role" CHECK ("invitation"."role" in ('lead', 'facilitator', 'member'))
);
--> statement-breakpoint
CREATE TABLE "network_invitation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"network_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"invited_by_id" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"declined_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "network_invitation_number" UNIQUE("network_id","number"),
	CONSTRAINT "network_invitation_role" CHECK ("network_invitation"."role" in ('coordinator', 'person'))
);
--> statement-breakpoint
CREATE TABLE "undelivered_mail" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"network_id" uuid NOT NULL,
	"job" jsonb NOT NULL,
	"reason" text NOT NULL,
	"failed_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "promise" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"due_on" date,
	"done_on" date,
	CONSTRAINT "promise_number" UNIQUE("project_id","number"),
	CONSTRAINT "promise_kind" CHECK ("promise"."kind" in ('payment', 'expenses', 'format', 'access'))
);
--> statement-breakpoint
CREATE TABLE "recruitment_route" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"what" text NOT NULL,
	"place" text NOT NULL,
	"way" text NOT NULL,
	"group_key" text,
	"used_on" date NOT NULL,
	"answered_by" uuid[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "recruitment_route_number" UNIQUE("project_id","number"),
	CONSTRAINT "recruitment_route_way" CHECK ("recruitment_route"."way" in ('offline', 'online'))
);
--> statement-breakpoint
CREATE TABLE "framework_change" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"network_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"before_hash" text NOT NULL,
	"after_hash" text NOT NULL,
	"weight" text NOT NULL,
	"why" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "framework_change_number" UNIQUE("network_id","number"),
	CONSTRAINT "framework_change_weight" CHECK ("framework_change"."weight" in ('wording', 'material'))
);
--> statement-breakpoint
CREATE TABLE "paper_pack" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"framework_hash" text NOT NULL,
	"code" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "paper_pack_code" UNIQUE("project_id","code")
);
--> statement-breakpoint
CREATE TABLE "signing" (
	"member_id" uuid NOT NULL,
	"material_hash" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reminded_at" timestamp with time zone,
	"reminded_again_at" timestamp with time zone,
	"lead_told_at" timestamp with time zone,
	CONSTRAINT "signing_member_id_material_hash_pk" PRIMARY KEY("member_id","material_hash")
);
--> statement-breakpoint
CREATE TABLE "talk" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"member_id" uuid NOT NULL,
	"framework_hash" text NOT NULL,
	"statement_id" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by_id" uuid,
	"answer" text DEFAULT '' NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "talk_number" UNIQUE("project_id","number")
);
--> statement-breakpoint
ALTER TABLE "signature" DROP CONSTRAINT "signature_once";--> statement-breakpoint
ALTER TABLE "signature" ALTER COLUMN "signed_at" SET DATA TYPE timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "gap" ADD COLUMN "filled_by_id" uuid;--> statement-breakpoint
ALTER TABLE "member_private" ADD COLUMN "left_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "member_private" ADD COLUMN "reminders_stopped_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "material_hash" text;--> statement-breakpoint
-- Nothing was signed before: what each project works with now is what counts. Its next revision holds the new column.
ALTER TABLE "project" DISABLE TRIGGER "project_recorded";--> statement-breakpoint
UPDATE "project" SET "material_hash" = "framework_hash";--> statement-breakpoint
ALTER TABLE "project" ENABLE TRIGGER "project_recorded";--> statement-breakpoint
ALTER TABLE "project" ALTER COLUMN "material_hash" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "number" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "material_hash" text NOT NULL;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "seal" text NOT NULL;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "sealed" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "name_key" text NOT NULL;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "commits" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "talks" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "helper_id" uuid;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "channel" text;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "read_back" boolean;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "replaced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "signature" ADD COLUMN "withdrawn_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_signature_id_signature_id_fk" FOREIGN KEY ("signature_id") REFERENCES "public"."signature"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_added_by_id_member_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_seat_id_member_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_person_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_invitation" ADD CONSTRAINT "network_invitation_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_invitation" ADD CONSTRAINT "network_invitation_invited_by_id_person_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "undelivered_mail" ADD CONSTRAINT "undelivered_mail_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise" ADD CONSTRAINT "promise_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise" ADD CONSTRAINT "promise_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recruitment_route" ADD CONSTRAINT "recruitment_route_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_change" ADD CONSTRAINT "framework_change_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_change" ADD CONSTRAINT "framework_change_before_hash_framework_version_hash_fk" FOREIGN KEY ("before_hash") REFERENCES "public"."framework_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_change" ADD CONSTRAINT "framework_change_after_hash_framework_version_hash_fk" FOREIGN KEY ("after_hash") REFERENCES "public"."framework_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_pack" ADD CONSTRAINT "paper_pack_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_pack" ADD CONSTRAINT "paper_pack_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_pack" ADD CONSTRAINT "paper_pack_framework_hash_framework_version_hash_fk" FOREIGN KEY ("framework_hash") REFERENCES "public"."framework_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing" ADD CONSTRAINT "signing_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing" ADD CONSTRAINT "signing_material_hash_framework_version_hash_fk" FOREIGN KEY ("material_hash") REFERENCES "public"."framework_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk" ADD CONSTRAINT "talk_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk" ADD CONSTRAINT "talk_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk" ADD CONSTRAINT "talk_framework_hash_framework_version_hash_fk" FOREIGN KEY ("framework_hash") REFERENCES "public"."framework_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk" ADD CONSTRAINT "talk_answered_by_id_member_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_file_of_signature" ON "evidence_file" USING btree ("signature_id");--> statement-breakpoint
CREATE INDEX "network_invitation_of_network" ON "network_invitation" USING btree ("network_id");--> statement-breakpoint
CREATE INDEX "undelivered_mail_of_network" ON "undelivered_mail" USING btree ("network_id","failed_at");--> statement-breakpoint
CREATE INDEX "promise_of_member" ON "promise" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "paper_pack_of_member" ON "paper_pack" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "signing_to_remind" ON "signing" USING btree ("asked_at") WHERE "signing"."lead_told_at" is null;--> statement-breakpoint
CREATE INDEX "talk_of_member" ON "talk" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "talk_waiting_once" ON "talk" USING btree ("member_id","statement_id") WHERE "talk"."answered_at" is null and "talk"."settled_at" is null;--> statement-breakpoint
ALTER TABLE "gap" ADD CONSTRAINT "gap_filled_by_id_member_id_fk" FOREIGN KEY ("filled_by_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_material_hash_framework_version_hash_fk" FOREIGN KEY ("material_hash") REFERENCES "public"."framework_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_material_hash_framework_version_hash_fk" FOREIGN KEY ("material_hash") REFERENCES "public"."framework_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_helper_id_member_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signature_of_member" ON "signature" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signature_counts_once" ON "signature" USING btree ("member_id","material_hash") WHERE "signature"."withdrawn_at" is null and "signature"."replaced_at" is null;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_number" UNIQUE("project_id","number");--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_channel" CHECK ("signature"."channel" in ('in-person', 'phone', 'paper'));--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_helped" CHECK (("signature"."helper_id" is null) = ("signature"."channel" is null));--> statement-breakpoint
-- Everyone who has a seat is asked to sign from today on.
INSERT INTO "signing" ("member_id", "material_hash", "asked_at")
SELECT m.id, p.material_hash, now() FROM "member" m JOIN "project" p ON p.id = m.project_id WHERE m.left_on IS NULL;
