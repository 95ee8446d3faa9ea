-- What a company does about its touchpoints, and what it decided when it looked at a journey.

create table improvement_actions (
  workspace_id uuid not null references workspaces,
  id uuid not null,                -- made by the client: sending it again begins nothing
  journey_id uuid not null references journeys on delete cascade,
  touchpoint_key text not null,    -- a removed touchpoint keeps its actions
  what text not null,
  why text,
  metric_key text,
  expected_value double precision, -- in the metric's units
  owner text,
  due_on date,
  state text not null check (state in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
  started_on date,
  done_on date,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id),
  check ((done_on is not null) = (state = 'DONE')),
  check (started_on <= done_on),
  check (expected_value is null or metric_key is not null)
);
create index improvement_actions_journey on improvement_actions (workspace_id, journey_id, due_on);
call masir_guard('improvement_actions');

create table decisions (
  workspace_id uuid not null references workspaces,
  id uuid not null,
  journey_id uuid not null references journeys on delete cascade,
  text text not null,
  decided_on date not null,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id)
);
create index decisions_journey on decisions (workspace_id, journey_id, decided_on);
call masir_guard('decisions');
