CALL record_changes_of('evidence_pack', 'evidence-pack', '{}');
--> statement-breakpoint
CREATE TRIGGER key_rotation_kept BEFORE UPDATE OR DELETE ON key_rotation FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER key_rotation_kept_whole BEFORE TRUNCATE ON key_rotation FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
