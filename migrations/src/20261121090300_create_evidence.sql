-- Evidence is append-only and comes in batches. Keys begin with the workspace and nothing points at map rows,
-- so these tables can be distributed by workspace.

create table batches (
  workspace_id uuid not null,
  id uuid not null,
  evidence_line_id uuid not null,
  kind text not null check (kind in ('IMPORT', 'API', 'HAND')),
  source text not null,
  batch_key text not null,     -- the sender's: sending it again adds nothing
  import_job_id uuid,
  submissions integer not null default 0,
  answers integer not null default 0,
  verbatims integer not null default 0,
  known integer not null default 0,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  taken_back_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, evidence_line_id, batch_key)
);
create index batches_import on batches (workspace_id, import_job_id);
call masir_guard('batches');

create table submissions (
  workspace_id uuid not null,
  id uuid not null,
  evidence_line_id uuid not null,
  batch_id uuid not null,
  day date not null,           -- in the workspace's time zone
  occurred_at timestamptz,
  source text not null,
  -- The external id, or a hash of the content with its occurrence number: what makes a second sending the same one.
  identity text not null,
  external_id text,
  segments jsonb not null default '{}',
  channel text,
  customer text,
  agent text,
  line_number integer,
  primary key (workspace_id, id),
  unique (workspace_id, evidence_line_id, source, identity)
);
create index submissions_batch on submissions (workspace_id, batch_id);
create index submissions_day on submissions (workspace_id, evidence_line_id, day);
call masir_guard('submissions', 'select, insert, delete');

create table answers (
  workspace_id uuid not null,
  submission_id uuid not null,
  evidence_line_id uuid not null,
  batch_id uuid not null,
  day date not null,
  touchpoint_key text not null,   -- '' for an outcome of the journey
  metric_key text not null,
  metric_version integer not null,
  value double precision,
  absence text check (absence in ('NOT_APPLICABLE', 'NO_ANSWER')),
  check ((value is null) <> (absence is null)),
  primary key (workspace_id, submission_id, touchpoint_key, metric_key, metric_version, day)
) partition by range (day);
create index answers_reading on answers (workspace_id, evidence_line_id, day, touchpoint_key, metric_key, metric_version)
  include (value, absence, submission_id);
create index answers_batch on answers (workspace_id, batch_id);
call masir_guard('answers', 'select, insert, delete');

-- Makes the month's partition before answers of a new month are written.
-- Runs as the owner because the serving roles own nothing; the month is the only thing a caller can choose.
create function masir_ensure_answer_month(of_day date) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
declare
  first_day date := date_trunc('month', of_day)::date;
  partition text := 'answers_' || to_char(first_day, 'YYYY_MM');
begin
  if to_regclass(partition) is not null then return; end if;
  perform pg_advisory_xact_lock(hashtext('masir_ensure_answer_month'));
  if to_regclass(partition) is not null then return; end if;
  execute format('create table %I partition of answers for values from (%L) to (%L)',
    partition, first_day, (first_day + interval '1 month')::date);
  execute format('alter table %I enable row level security', partition);
  execute format('alter table %I force row level security', partition);
  execute format(
    'create policy workspace on %I for all using (workspace_id = (select masir_workspace())) with check (workspace_id = (select masir_workspace()))',
    partition);
end
$$;
revoke all on function masir_ensure_answer_month(date) from public;
grant execute on function masir_ensure_answer_month(date) to masir_app, masir_worker;

-- Tells the planner what a bulk load has changed. Until it knows, it takes a filter by segment for a handful of rows.
-- Runs as the owner because only an owner may analyze.
create function masir_analyze_evidence() returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
begin
  analyze submissions, answers, verbatims;
end
$$;
revoke all on function masir_analyze_evidence() from public;
grant execute on function masir_analyze_evidence() to masir_worker;

create table verbatims (
  workspace_id uuid not null,
  id uuid not null,
  evidence_line_id uuid not null,
  batch_id uuid not null,
  submission_id uuid not null,
  day date not null,
  touchpoint_key text not null,
  kind text not null check (kind in ('TEXT', 'REASON')),
  text text not null,
  code text,
  negative boolean,
  source text not null,
  primary key (workspace_id, id)
);
create index verbatims_reading on verbatims (workspace_id, evidence_line_id, touchpoint_key, day);
create index verbatims_batch on verbatims (workspace_id, batch_id);
call masir_guard('verbatims', 'select, insert, delete');

-- "78 % of 412, second quarter": counts that a person typed in.
create table aggregate_entries (
  workspace_id uuid not null,
  id uuid not null,
  evidence_line_id uuid not null,
  batch_id uuid not null,
  touchpoint_key text not null,
  metric_key text not null,
  metric_version integer not null,
  period_from date not null,
  period_to date not null check (period_to > period_from),
  source text not null,
  n integer not null check (n > 0),
  hits integer check (hits between 0 and n),   -- k of n
  points jsonb,                                -- {"1": 4, "2": 9, …}: counts per point
  mean double precision,                       -- the mean of n, where no more is known
  entered_by uuid not null,
  entered_at timestamptz not null default now(),
  primary key (workspace_id, id),
  check (num_nonnulls(hits, points, mean) = 1)
);
create index aggregate_entries_reading on aggregate_entries (workspace_id, evidence_line_id, period_from);
create index aggregate_entries_batch on aggregate_entries (workspace_id, batch_id);
call masir_guard('aggregate_entries', 'select, insert, delete');
