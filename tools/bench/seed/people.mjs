/** People of the bench, each with an open session: signing in is measured nowhere here. */

/** The cookie of a person's session. */
export function cookieOf(key) {
  return `trilot_session=${tokenOf(key)}`;
}

const tokenOf = (key) => `bench-${key}`;

/** Municipalities "1" to `count`, each with a signatory whose session key is "applicant-<number>". */
export async function seedMunicipalities(db, count) {
  await db.query(
    `with people as (
       insert into app_user (id, email, name)
       select gen_random_uuid(), 'applicant-' || n || '@bench.example', 'Applicant ' || n
       from generate_series(1, $1::integer) n returning id, email),
     places as (
       insert into municipality (id, name, local_name, territory, population, register_number)
       select gen_random_uuid(), 'Municipality ' || n, 'Municipality ' || n, 'AZ-BA', 10000 + n, 'bench-' || n
       from generate_series(1, $1::integer) n returning id, register_number)
     insert into member (municipality_id, user_id, role)
     select places.id, people.id, 'signatory'
     from places join people on people.email = 'applicant-' || substr(register_number, 7) || '@bench.example'`,
    [count],
  );
  await openSessions(db, 'applicant-');
}

/** People of a role of the programme, "<role>-<number>". */
export async function seedRole(db, role, count) {
  await db.query(
    `with people as (
       insert into app_user (id, email, name)
       select gen_random_uuid(), $1 || '-' || n || '@bench.example', initcap($1) || ' ' || n
       from generate_series(1, $2::integer) n returning id)
     insert into programme_role (programme_id, user_id, role) select p.id, people.id, $1 from people, programme p`,
    [role, count],
  );
  await openSessions(db, `${role}-`);
}

/** Ids of people by their session key. */
export async function idsOf(db, prefix) {
  const { rows } = await db.query(
    `select id, split_part(email, '@', 1) as key from app_user where email like $1 || '%@bench.example'`,
    [prefix],
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
}

async function openSessions(db, prefix) {
  await db.query(
    `insert into session (token_hash, user_id, expires_at)
     select sha256(convert_to($2 || split_part(email, '@', 1), 'UTF8')), id, now() + interval '12 hours'
     from app_user where email like $1 || '%@bench.example'`,
    [prefix, tokenOf('')],
  );
}
