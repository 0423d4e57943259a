-- As before, but held against the newest revision only: a row that goes back to an earlier one is a change like any other.
CREATE OR REPLACE FUNCTION refuse_unrecorded_change() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $$
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
