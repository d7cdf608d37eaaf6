// The limit: what this machine and this Node can do at most for the same answers from the same rows. Bare node:http, four
// prepared statements of its own and JSON.stringify; no sign-in, no scope, no limits, no GraphQL, no languages. The
// arithmetic of the wheel is that of @wheelhouse/domain, since the answer must be the same to the last digit.
import { createServer } from 'node:http';
import {
  composeWheel,
  coverageOf,
  freshnessOf,
  parsePeriod,
  previousPeriod,
  priorityOf,
  SCORING_VERSION,
  statusOf,
  trendOf,
  valueTrend,
} from '@wheelhouse/domain';
import BetterSqlite3 from 'better-sqlite3';

const db = new BetterSqlite3(process.argv[2], { readonly: true });

const unitById = db.prepare('SELECT id, name, program_id AS programId FROM unit WHERE id = ?');
const measuresOf = db.prepare(`
  SELECT m.id, m.key, m.name, m.short_name AS shortName, m.unit, m.quadrant, m.polarity, m.cadence, m.decimals,
    m.is_focus AS isFocus, w.weight, n.value, n.goal, n.red_flag AS redFlag, n.score, n.basis, n.present, n.expected,
    n.period, n.period_end AS periodEnd, n.updated_at AS updatedAt, b.value AS oldValue, b.score AS oldScore,
    b.present AS oldPresent, b.expected AS oldExpected, b.period_end AS oldEnd
  FROM measure m
  JOIN measure_weight w ON w.measure_id = m.id
  JOIN measure_score n ON n.unit_id = ? AND n.measure_id = m.id AND n.period_end = ?
  LEFT JOIN measure_score b ON b.unit_id = n.unit_id AND b.measure_id = m.id AND b.period_end = ?
  WHERE m.program_id = ? ORDER BY m.wheel_position, m.id`);

function wheel({ unitId, period }) {
  const unit = unitById.get(unitId);
  const before = previousPeriod(period);
  const [end, oldEnd] = [parsePeriod(period).end, parsePeriod(before).end];
  const rows = measuresOf.all(unitId, end, oldEnd, unit.programId);
  let refreshedAt = null;
  const measures = rows.map((row) => {
    if (refreshedAt === null || row.updatedAt > refreshedAt) refreshedAt = row.updatedAt;
    const coverage = coverageOf(row);
    const trend = trendOf(row.score, row.oldScore);
    return {
      id: row.id,
      key: row.key,
      name: row.name,
      shortName: row.shortName,
      value: row.value,
      target: row.goal,
      redFlag: row.redFlag,
      score: row.score,
      status: statusOf(row.score, coverage),
      freshness: freshnessOf(row.periodEnd, end, row.cadence),
      trend: trend === 'UNKNOWN' ? valueTrend(row.value, row.oldValue, row.polarity, row.goal) : trend,
      change: row.value === null || row.oldValue === null ? null : row.value - row.oldValue,
      period: row.period,
      coverage,
      basis: row.basis,
      weight: row.weight,
      unit: row.unit,
      decimals: row.decimals,
      polarity: row.polarity,
      cadence: row.cadence,
      isFocus: row.isFocus === 1,
      quadrant: row.quadrant,
    };
  });
  const now = composeWheel({ measures });
  const then = composeWheel({
    measures: rows.map((row) => ({
      key: row.key,
      quadrant: row.quadrant,
      weight: row.weight,
      score: row.oldScore,
      coverage: row.oldEnd === null ? 0 : coverageOf({ present: row.oldPresent, expected: row.oldExpected }),
      freshness: row.oldEnd === null ? null : freshnessOf(row.oldEnd, oldEnd, row.cadence),
    })),
  });
  return {
    wheel: {
      unitId,
      unitName: unit.name,
      period,
      previousPeriod: before,
      score: now.score,
      previousScore: then.score,
      coverage: now.coverage,
      status: now.status,
      trend: trendOf(now.score, then.score),
      ruleVersion: SCORING_VERSION,
      refreshedAt,
      quadrants: now.quadrants.map((quadrant, index) => ({
        key: quadrant.key,
        score: quadrant.score,
        coverage: quadrant.coverage,
        status: quadrant.status,
        trend: trendOf(quadrant.score, then.quadrants[index].score),
        measures: quadrant.measures.map(({ quadrant: _, counted: __, ...measure }) => measure),
      })),
    },
  };
}

const initiativesOf = db.prepare(`
  SELECT id, version, title, kind, status, frequency, emotional_importance AS emotionalImportance, effort, owner,
    starts_on AS startsOn, ends_on AS endsOn, battle_id AS battleId FROM initiative
  WHERE program_id = ? AND archived_at IS NULL
  ORDER BY frequency * emotional_importance DESC, emotional_importance DESC, title, id LIMIT ?`);
const totalOf = db.prepare('SELECT COUNT(*) FROM initiative WHERE program_id = ? AND archived_at IS NULL').pluck();
const battlesOf = db.prepare('SELECT id, title FROM must_win_battle WHERE program_id = ? AND archived_at IS NULL');
const departmentsOf = db.prepare(`
  SELECT l.initiative_id AS owner, d.id AS departmentId, d.name, l.impact FROM initiative i
  JOIN initiative_department l ON l.initiative_id = i.id JOIN department d ON d.id = l.department_id
  WHERE i.program_id = ? AND d.archived_at IS NULL ORDER BY d.id`);
const episodesOf = db.prepare(`
  SELECT l.initiative_id AS owner, e.id, e.title FROM initiative i
  JOIN initiative_episode l ON l.initiative_id = i.id JOIN episode e ON e.id = l.episode_id
  WHERE i.program_id = ? AND e.archived_at IS NULL ORDER BY e.id`);

function byOwner(rows, show) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row.owner);
    if (group) group.push(show(row));
    else groups.set(row.owner, [show(row)]);
  }
  return groups;
}

function initiatives({ programId, take }) {
  const rows = initiativesOf.all(programId, take);
  const battles = new Map(battlesOf.all(programId).map((battle) => [battle.id, battle]));
  const departments = byOwner(departmentsOf.all(programId), ({ departmentId, name, impact }) => ({
    departmentId,
    name,
    impact,
  }));
  const episodes = byOwner(episodesOf.all(programId), ({ id, title }) => ({ id, title }));
  return {
    initiatives: {
      total: totalOf.get(programId),
      items: rows.map(({ battleId, ...row }) => {
        const { score, zone, flagged } = priorityOf(row);
        return {
          ...row,
          priority: { score, zone, isFlagged: flagged },
          battle: battles.get(battleId) ?? null,
          departments: departments.get(row.id) ?? [],
          episodes: episodes.get(row.id) ?? [],
        };
      }),
    },
  };
}

const ANSWERS = { '/wheel': wheel, '/initiatives': initiatives };

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString());
    const body = JSON.stringify({ data: ANSWERS[request.url](variables) });
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => {
  server.close(() => db.close());
  server.closeAllConnections();
});
