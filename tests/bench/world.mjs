// The programs that are measured, made through the API of the compiled server as a person would make them.
import { periodOf, previousPeriod } from '@wheelhouse/domain';

/** A client of a server with its administrator's token. */
export function client({ url, token }) {
  const headers = { authorization: `Bearer ${token}` };
  const post = async (path, type, body) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': type },
      body,
    });
    const answer = await response.json();
    if (!response.ok || answer.errors) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
  const ask = async (query, variables = {}) =>
    (await post('/graphql', 'application/json', JSON.stringify({ query, variables }))).data;
  return {
    headers,
    ask,
    /** Calls a mutation whose one field answers a row; throws when it is refused. */
    async change(field, input, fields = 'id') {
      const [name, type] = [field[0].toUpperCase() + field.slice(1), field.replace(/^[a-z]+/, '')];
      const row = { importUnits: 'UnitImport', recordReading: 'Reading' }[field] ?? type;
      const data = await ask(
        `mutation ($input: ${name}Input!) { ${field}(input: $input) {
          __typename ... on ${row} { ${fields} } ... on Invalid { issues { path message } } } }`,
        { input },
      );
      if (data[field].__typename === 'Invalid') throw new Error(`${field}: ${JSON.stringify(data[field].issues)}`);
      return data[field];
    },
    /** Sends a file of readings to the import route; answers the import. */
    async importReadings(programId, csv) {
      const answer = await post(`/import/readings?programId=${programId}`, 'text/csv', csv);
      if (answer.__typename !== 'ReadingImport') throw new Error(JSON.stringify(answer).slice(0, 2000));
      return answer;
    },
  };
}

/** The last `count` whole weeks, oldest first. */
export function lastWeeks(count) {
  const weeks = [];
  let week = periodOf(new Date().toISOString().slice(0, 10), 'WEEK');
  while (weeks.length < count) {
    week = previousPeriod(week);
    weeks.unshift(week);
  }
  return weeks;
}

const UNIT_ROWS_AT_ONCE = 2_000;
const QUADRANTS = ['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE'];
const AGGREGATIONS = ['AVERAGE', 'SUM', 'AVERAGE', 'RATIO'];

/** A program that started three years ago. */
export async function makeProgram(api, name) {
  const startsOn = `${new Date().getUTCFullYear() - 3}-01-01`;
  const { id } = await api.change('createProgram', { name, startsOn, horizonMonths: 60 });
  return id;
}

/** A company with regions, each with the same number of stores; answers the external ids of the stores. */
export async function makeUnits(api, programId, { regions, storesPerRegion }) {
  const rows = ['HQ,,company,HQ'];
  const stores = [];
  for (let region = 1; region <= regions; region += 1) {
    rows.push(`Region ${region},HQ,region,R${region}`);
    for (let store = 1; store <= storesPerRegion; store += 1) {
      const id = `S${region}-${store}`;
      stores.push(id);
      rows.push(`Store ${region}-${store},R${region},store,${id}`);
    }
  }
  for (let at = 0; at < rows.length; at += UNIT_ROWS_AT_ONCE) {
    const csv = ['name,parent,kind,external id', ...rows.slice(at, at + UNIT_ROWS_AT_ONCE)].join('\n');
    await api.change('importUnits', { programId, csv });
  }
  return stores;
}

/** Twenty weekly measures, five in each quadrant, of every kind of roll-up; answers id, key and aggregation. */
export async function makeMeasures(api, programId) {
  const measures = [];
  for (const quadrant of QUADRANTS) {
    for (let place = 1; place <= 5; place += 1) {
      const aggregation = AGGREGATIONS[place % 4];
      const key = `${quadrant.toLowerCase()}-${place}`;
      const { id } = await api.change('createMeasure', {
        programId,
        quadrant,
        key,
        name: `${quadrant} measure ${place}`,
        shortName: `${quadrant} ${place}`,
        aggregation,
        ratioScale: aggregation === 'RATIO' ? 100 : 1,
        goal: aggregation === 'RATIO' ? 60 : 90,
        redFlag: aggregation === 'RATIO' ? 30 : 50,
        wheelPosition: place,
        unit: '%',
      });
      measures.push({ id, key, aggregation });
    }
  }
  return measures;
}

/** Readings of one week as CSV: a value for every store and measure, another one for each `seed`. */
export function readingsCsv(stores, measures, week, seed) {
  const lines = ['unit,measure,period,value,numerator,denominator'];
  stores.forEach((store, unit) => {
    measures.forEach(({ key, aggregation }, index) => {
      const spread = (unit * 31 + index * 17 + seed * 13) % 61;
      const value = 40 + spread;
      lines.push(
        aggregation === 'RATIO'
          ? `${store},${key},${week},,${20 + spread},100`
          : `${store},${key},${week},${value}.5,,`,
      );
    });
  });
  return `${lines.join('\n')}\n`;
}

/** `count` initiatives, each in a battle; every second one touches a department, the others serve an episode. */
export async function makeInitiatives(api, programId, count) {
  const ids = async (field, amount, inputOf) => {
    const made = [];
    for (let number = 1; number <= amount; number += 1) {
      made.push((await api.change(field, { programId, ...inputOf(number) })).id);
    }
    return made;
  };
  const battles = await ids('createMustWinBattle', 5, (n) => ({ title: `Win the moment ${n}`, why: 'It decides.' }));
  const departments = await ids('createDepartment', 8, (n) => ({ name: `Department ${n}` }));
  const episodes = await ids('createEpisode', 12, (n) => ({ title: `The customer lives through ${n}` }));
  await ids('createInitiative', count, (n) => ({
    title: `Initiative ${n}: make it work the first time`,
    description: 'What is done, for whom, and how the customer will notice.',
    frequency: (n % 5) + 1,
    emotionalImportance: (n % 4) + 1,
    effort: (n % 3) + 1,
    owner: `Person ${n % 17}`,
    startsOn: '2026-01-05',
    endsOn: '2026-06-30',
    battleId: battles[n % battles.length],
    ...(n % 2 === 0
      ? { departments: [{ departmentId: departments[n % departments.length], impact: 'HIGH' }] }
      : { episodeIds: [episodes[n % episodes.length]] }),
  }));
}
