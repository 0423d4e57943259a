-- A revision changes in one way alone: it is emptied, once a later entry of the same thing says that someone was erased.
-- The verbs are those of lib/ledger/erasing.ts.
CREATE FUNCTION erased_until(of_kind text, of_id uuid) RETURNS TABLE (number integer, at timestamptz)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT r.number, e.at FROM public.revision r JOIN public.ledger_entry e ON e.revision_id = r.id
  WHERE r.entity_kind = of_kind AND r.entity_id = of_id AND e.entity_kind = of_kind AND e.entity_id = of_id
    AND e.verb IN ('account.erase', 'member.erase-for')
  ORDER BY r.number DESC LIMIT 1
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_all_but_erasing() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND NEW.snapshot IS NULL AND NEW.nonce IS NULL
    AND (NEW.id, NEW.entity_kind, NEW.entity_id, NEW.number) = (OLD.id, OLD.entity_kind, OLD.entity_id, OLD.number)
    AND EXISTS (SELECT FROM erased_until(OLD.entity_kind, OLD.entity_id) erasing WHERE erasing.number > OLD.number)
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% on % is refused: what was recorded is never changed or removed', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
DROP TRIGGER revision_kept ON revision;
--> statement-breakpoint
CREATE TRIGGER revision_kept BEFORE DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER revision_only_erased BEFORE UPDATE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_all_but_erasing();
--> statement-breakpoint
-- The application's role may call this and nothing else: it cannot change a revision itself.
CREATE FUNCTION erase_revisions(of_kind text, of_id uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE public.revision r SET snapshot = null, nonce = null, erased_at = erasing.at
  FROM erased_until(of_kind, of_id) erasing
  WHERE r.entity_kind = of_kind AND r.entity_id = of_id AND r.number < erasing.number AND r.erased_at IS NULL
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION erase_revisions(text, uuid) FROM PUBLIC;
