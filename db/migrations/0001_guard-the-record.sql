-- What was recorded stays as it was recorded, whoever is connected.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: what was recorded is never changed or removed', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER ledger_entry_kept BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER ledger_entry_kept_whole BEFORE TRUNCATE ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER revision_kept BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER revision_kept_whole BEFORE TRUNCATE ON revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER checkpoint_kept BEFORE UPDATE OR DELETE ON checkpoint FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER checkpoint_kept_whole BEFORE TRUNCATE ON checkpoint FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER framework_version_kept BEFORE UPDATE OR DELETE ON framework_version FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER framework_version_kept_whole BEFORE TRUNCATE ON framework_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- A recorded thing has to equal its newest revision when the transaction commits: going back to an earlier one is a change
-- like any other. Arguments: its kind, its private columns.
CREATE FUNCTION refuse_unrecorded_change() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $$
DECLARE
  standing jsonb;
  recorded boolean;
BEGIN
  EXECUTE format('SELECT to_jsonb(t) - $2 FROM %I t WHERE id = $1', TG_TABLE_NAME) INTO standing USING NEW.id, TG_ARGV[1]::text[];
  SELECT snapshot = standing AND number = (standing ->> 'version')::integer INTO recorded FROM revision
    WHERE entity_kind = TG_ARGV[0] AND entity_id = NEW.id ORDER BY number DESC LIMIT 1;
  IF recorded IS NOT TRUE THEN
    RAISE EXCEPTION 'a change to % was not recorded', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE PROCEDURE record_changes_of(recorded_table text, kind text, private_columns text[]) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unrecorded_change(%L, %L)',
    recorded_table || '_recorded', recorded_table, kind, private_columns);
  EXECUTE format(
    'CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()',
    recorded_table || '_kept', recorded_table);
  EXECUTE format(
    'CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()',
    recorded_table || '_kept_whole', recorded_table);
END $$;
--> statement-breakpoint
CALL record_changes_of('person', 'person', '{email,email_verified}');
--> statement-breakpoint
CALL record_changes_of('network', 'network', '{}');
--> statement-breakpoint
CALL record_changes_of('network_person', 'network-person', '{}');
--> statement-breakpoint
CALL record_changes_of('project', 'project', '{}');
--> statement-breakpoint
CALL record_changes_of('brief', 'brief', '{}');
--> statement-breakpoint
CALL record_changes_of('member', 'member', '{}');
--> statement-breakpoint
CALL record_changes_of('gap', 'gap', '{}');
--> statement-breakpoint
CALL record_changes_of('signature', 'signature', '{}');
--> statement-breakpoint
CALL record_changes_of('area_note', 'area-note', '{}');
--> statement-breakpoint
CALL record_changes_of('area_confirmation', 'area-confirmation', '{}');
