CREATE TABLE "area_confirmation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"area_key" text NOT NULL,
	"member_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "area_confirmation_answer" CHECK ("area_confirmation"."answer" in ('in-place', 'not-yet'))
);
--> statement-breakpoint
CREATE TABLE "area_note" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"area_key" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "area_note_once" UNIQUE("project_id","area_key")
);
--> statement-breakpoint
CREATE TABLE "project_standing" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"evaluated_at" timestamp with time zone NOT NULL,
	"changes_at" timestamp with time zone,
	"summary" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "checkpoint" (
	"number" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"previous" text NOT NULL,
	"heads" jsonb NOT NULL,
	"public_key" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_entry" (
	"chain_kind" text NOT NULL,
	"chain_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"on_behalf_of" uuid,
	"verb" text NOT NULL,
	"entity_kind" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "ledger_entry_chain_kind_chain_id_seq_pk" PRIMARY KEY("chain_kind","chain_id","seq"),
	CONSTRAINT "ledger_entry_chain" CHECK ("ledger_entry"."chain_kind" in ('project', 'network', 'account'))
);
--> statement-breakpoint
CREATE TABLE "ledger_head" (
	"chain_kind" text NOT NULL,
	"chain_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "ledger_head_chain_kind_chain_id_pk" PRIMARY KEY("chain_kind","chain_id")
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entity_kind" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"snapshot" jsonb,
	"nonce" text,
	"erased_at" timestamp with time zone,
	CONSTRAINT "revision_number" UNIQUE("entity_kind","entity_id","number")
);
--> statement-breakpoint
CREATE TABLE "gap" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"missing" text NOT NULL,
	"owner_member_id" uuid,
	"due_on" date,
	"filled_on" date,
	CONSTRAINT "gap_number" UNIQUE("project_id","number")
);
--> statement-breakpoint
CREATE TABLE "member" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"group_key" text NOT NULL,
	"role" text NOT NULL,
	"joined_on" date NOT NULL,
	"paused_on" date,
	"left_on" date,
	"signs_in_alone" boolean DEFAULT false NOT NULL,
	"strengths_answer" text DEFAULT 'not-asked' NOT NULL,
	"strengths" text DEFAULT '' NOT NULL,
	"hopes_answer" text DEFAULT 'not-asked' NOT NULL,
	"hopes" text DEFAULT '' NOT NULL,
	"recognition_answer" text DEFAULT 'not-asked' NOT NULL,
	"recognition" text DEFAULT '' NOT NULL,
	"access_needs_answer" text DEFAULT 'not-asked' NOT NULL,
	"contact_answer" text DEFAULT 'not-asked' NOT NULL,
	CONSTRAINT "member_number" UNIQUE("project_id","number"),
	CONSTRAINT "member_role" CHECK ("member"."role" in ('lead', 'facilitator', 'member'))
);
--> statement-breakpoint
CREATE TABLE "member_private" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"access_needs" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "framework_version" (
	"hash" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "network" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"support_words" text NOT NULL,
	"framework_hash" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "network_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "network_person" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"network_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"joined_on" date NOT NULL,
	CONSTRAINT "network_person_once" UNIQUE("network_id","person_id"),
	CONSTRAINT "network_person_role" CHECK ("network_person"."role" in ('coordinator', 'person'))
);
--> statement-breakpoint
CREATE TABLE "attempt" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "browser_session" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"browser" text DEFAULT 'Unknown browser' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "browser_session_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "demo_mail" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "form_submission" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "linked_account" (
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "linked_account_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"email_verified" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_link" (
	"email" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_in_link_email_token_hash_pk" PRIMARY KEY("email","token_hash")
);
--> statement-breakpoint
CREATE TABLE "brief" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "brief_project_id_unique" UNIQUE("project_id")
);
--> statement-breakpoint
CREATE TABLE "project" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"network_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"stage" text NOT NULL,
	"stage_since" date NOT NULL,
	"stage_reason" text DEFAULT '' NOT NULL,
	"started_on" date NOT NULL,
	"framework_hash" text NOT NULL,
	CONSTRAINT "project_slug_unique" UNIQUE("slug"),
	CONSTRAINT "project_stage" CHECK ("project"."stage" in ('forming', 'active', 'paused', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "signature" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"project_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"framework_hash" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "signature_once" UNIQUE("member_id","framework_hash")
);
--> statement-breakpoint
ALTER TABLE "area_confirmation" ADD CONSTRAINT "area_confirmation_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_confirmation" ADD CONSTRAINT "area_confirmation_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_note" ADD CONSTRAINT "area_note_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_standing" ADD CONSTRAINT "project_standing_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gap" ADD CONSTRAINT "gap_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gap" ADD CONSTRAINT "gap_owner_member_id_member_id_fk" FOREIGN KEY ("owner_member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_private" ADD CONSTRAINT "member_private_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network" ADD CONSTRAINT "network_framework_hash_framework_version_hash_fk" FOREIGN KEY ("framework_hash") REFERENCES "public"."framework_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_person" ADD CONSTRAINT "network_person_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_person" ADD CONSTRAINT "network_person_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "browser_session" ADD CONSTRAINT "browser_session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "linked_account" ADD CONSTRAINT "linked_account_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief" ADD CONSTRAINT "brief_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_framework_hash_framework_version_hash_fk" FOREIGN KEY ("framework_hash") REFERENCES "public"."framework_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_framework_hash_framework_version_hash_fk" FOREIGN KEY ("framework_hash") REFERENCES "public"."framework_version"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "area_confirmation_of_project" ON "area_confirmation" USING btree ("project_id","area_key");--> statement-breakpoint
CREATE INDEX "area_confirmation_of_member" ON "area_confirmation" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "project_standing_moment" ON "project_standing" USING btree ("changes_at");--> statement-breakpoint
CREATE INDEX "ledger_entry_revision" ON "ledger_entry" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "member_of_person" ON "member" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "member_seat_once" ON "member" USING btree ("project_id","person_id") WHERE "member"."left_on" is null;--> statement-breakpoint
CREATE INDEX "network_person_of_person" ON "network_person" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "browser_session_of_person" ON "browser_session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "linked_account_of_person" ON "linked_account" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "person" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "project_of_network_by_title" ON "project" USING btree ("network_id",lower("title"),"id");