import type postgres from "postgres";

/**
 * Gives a project as many decisions as asked for: many on the same day and of the same name, a few of every kind, one in a
 * thousand about the lighthouse.
 */
export async function fillRegister(owner: postgres.Sql, slug: string, decisions: number): Promise<void> {
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`
      insert into decision (project_id, number, title, kind, decided_on, meeting_id, proposed_by_id, context, options, decided, because,
        method, votes, dissent, groups_at_table, groups_took_part, made_without, recorded_at, recorded_by_id, review_on, set_aside_on)
      select p.id, n, (array['Where we meet', 'Who brings the tea', 'what we ask for', 'Élan'])[1 + n % 4] || ' ' || n % 97,
        case when n = 1 then 'agree-brief' when n % 100 = 0 then 'change-scope' else 'other' end,
        '2019-01-01'::date + n * 7919 % 2500, case when n % 3 = 0 then (select mt.id from meeting mt where mt.project_id = p.id limit 1) end,
        m.id, 'People asked for it', '[{"text": "Do it", "note": "", "chosen": true}, {"text": "Wait", "note": "", "chosen": false}]',
        'We do it', case when n % 1000 = 0 then 'The lighthouse shows the way' else 'Most people want it' end,
        (array['consent', 'consensus', 'vote', 'consent', 'delegated'])[1 + n % 5],
        case when n % 5 = 2 then '{"for": 3, "against": 1, "abstained": 0}'::jsonb end, case when n % 20 = 0 then 'One of us saw it differently' end,
        '{professionals,carers}', '{professionals}', case when n % 25 = 0 then '{carers,lived-experience}'::text[] when n % 10 = 0 then '{carers}' else '{}' end,
        now(), m.id, case when n % 10 = 0 then '2026-01-01'::date + n % 700 end, case when n % 500 = 0 then '2026-06-01'::date end
      from project p join member m on m.project_id = p.id and m.number = 1, generate_series(1, ${decisions}::integer) n
      where p.slug = ${slug}`;
    await sql`
      update decision d set supersedes_id = earlier.id, supersedes_as = case when d.number % 400 = 0 then 'correction' else 'new-look' end
      from decision earlier join project p on p.id = earlier.project_id
      where p.slug = ${slug} and d.project_id = p.id and d.number % 200 = 0 and earlier.number = d.number - 1`;
  });
  await owner`vacuum analyze decision`;
}
