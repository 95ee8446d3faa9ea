-- Roles, tenancy and people. Two kinds of role: the one that runs this file owns everything and serves nobody;
-- the ones below own nothing, bypass nothing and see one workspace at a time.

do $$
declare
  name text;
begin
  foreach name in array array['masir_app', 'masir_worker', 'masir_gate'] loop
    begin
      -- Roles belong to the whole server, so another database of it may have made them already.
      execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then null;
    end;
    -- `set local role` needs membership, since 16 with the SET option, which a role's creator does not get by itself.
    if current_setting('server_version_num')::int >= 160000 then
      execute format('grant %I to %I with set true, inherit false', name, current_user);
    else
      execute format('grant %I to %I', name, current_user);
    end if;
  end loop;
end
$$;

grant usage on schema public to masir_app, masir_worker, masir_gate;

-- The workspace of the request's transaction; null when none is set, so nothing set means no rows.
-- Policies wrap the call in a sub-select: evaluated once a statement instead of once a row.
create function masir_workspace() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.workspace', true), '')::uuid $$;

-- Puts one table behind its workspace and lets the serving roles work in it. Every table with a workspace passes here.
create procedure masir_guard(guarded regclass, privileges text default 'select, insert, update, delete')
  language plpgsql
  as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format(
    'create policy workspace on %s for all using (workspace_id = (select masir_workspace())) with check (workspace_id = (select masir_workspace()))',
    guarded);
  execute format('grant %s on %s to masir_app, masir_worker', privileges, guarded);
end
$$;

create table workspaces (
  workspace_id uuid primary key,
  name text not null,
  time_zone text not null default 'UTC',
  week_start text not null default 'MONDAY'
    check (week_start in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  calendar text not null default 'GREGORIAN' check (calendar in ('GREGORIAN', 'JALALI')),
  indicative_below integer not null default 30 check (indicative_below between 1 and 1000),
  suppress_below integer not null default 5 check (suppress_below between 3 and 10),
  created_at timestamptz not null default now()
);
call masir_guard('workspaces', 'select, insert, update');

create table members (
  workspace_id uuid not null references workspaces,
  id uuid primary key,
  name text not null,
  role text not null check (role in ('OWNER', 'ADMIN', 'DESIGNER', 'ANALYST', 'VIEWER')),
  created_at timestamptz not null default now()
);
create index members_workspace on members (workspace_id);
call masir_guard('members');

-- The gate finds out who is asking, before there is a workspace to ask in: it reads across workspaces and nothing else.
create policy gate on workspaces for select to masir_gate using (true);
create policy gate on members for select to masir_gate using (true);
grant select on workspaces, members to masir_gate;
