-- A decision knows its project; so that neither waits for the other, this reference is made here.
ALTER TABLE "project" ADD CONSTRAINT "project_stage_decision_id_decision_id_fk" FOREIGN KEY ("stage_decision_id") REFERENCES "decision"("id");
--> statement-breakpoint
-- What a file is called never enters a snapshot, for it can name someone.
DROP TRIGGER evidence_file_recorded ON evidence_file;
--> statement-breakpoint
DROP TRIGGER evidence_file_kept ON evidence_file;
--> statement-breakpoint
DROP TRIGGER evidence_file_kept_whole ON evidence_file;
--> statement-breakpoint
CALL record_changes_of('evidence_file', 'evidence-file', '{content,name}');
--> statement-breakpoint
CALL record_changes_of('decision', 'decision', '{}');
--> statement-breakpoint
CALL record_changes_of('stance', 'stance', '{}');
--> statement-breakpoint
CALL record_changes_of('group_agreement', 'group-agreement', '{}');
--> statement-breakpoint
CALL record_changes_of('engagement', 'engagement', '{}');
--> statement-breakpoint
CALL record_changes_of('claimed_rung', 'claimed-rung', '{}');
--> statement-breakpoint
CALL record_changes_of('felt_round', 'felt-round', '{}');
--> statement-breakpoint
CALL record_changes_of('felt_answered', 'felt-answered', '{}');
--> statement-breakpoint
CALL record_changes_of('approach', 'approach', '{}');
