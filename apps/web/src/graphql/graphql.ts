/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AcceptInviteInput = {
  inviteToken: string;
  password: string;
};

export type Aggregation =
  | 'AVERAGE'
  | 'LAST'
  | 'NONE'
  | 'RATIO'
  | 'SUM';

/** What somebody may be told about a measure of a unit. */
export type AlertEvent =
  /** Its newest value lies beyond the limits of chance (XmR) around those before. */
  | 'BEYOND_LIMITS'
  /** Its newest value is red for more than a day and nobody named an action. */
  | 'RED_WITHOUT_ACTION'
  /** No value has come for one and a half intervals. */
  | 'STALE'
  /** Its newest value is red and the one before was not. */
  | 'TURNED_RED';

export type AnswerPulseInput = {
  choices: Array<PulseChoiceInput>;
  level: PulseLevel;
  pulseId: string;
  /** Counted for the front line only; the others are counted for the company. */
  unitId: string;
};

export type Cadence =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'WEEK'
  | 'YEAR';

/** A broken link of the chain from promise to proof. */
export type ChainFinding =
  | 'BATTLE_WITHOUT_INITIATIVE'
  | 'DEPARTMENT_NOT_JUDGED'
  | 'EPISODE_WITHOUT_OWNER'
  | 'INITIATIVE_WITHOUT_EPISODE'
  | 'MEASURE_STALE'
  | 'PROMISE_WITHOUT_MEASURE';

export type ChangeAction =
  | 'ARCHIVE'
  | 'CREATE'
  | 'RESTORE'
  | 'UPDATE';

export type ChecklistStep =
  | 'INITIATIVES_SCHEDULED'
  | 'PACK'
  | 'PEOPLE'
  | 'READINGS'
  | 'UNITS'
  | 'VALUE_PROPOSITION';

export type CompleteSetupInput = {
  email: string;
  language?: string | null | undefined;
  name: string;
  password: string;
  setupToken: string;
};

/** What a part of a contribution is. */
export type ContributionKind =
  | 'MEASURE'
  /** What is too small or too far away to stand by itself. */
  | 'OTHER'
  | 'QUADRANT'
  /** A changed goal or red flag. */
  | 'RULE'
  /** The quadrant counts for more or less of the wheel. */
  | 'SHARE'
  | 'UNIT'
  /** The value of the unit itself, which has no parts. */
  | 'VALUE';

/** What a part did between the two periods. */
export type ContributionMove =
  | 'CAME'
  | 'MOVED'
  | 'SAME'
  /** Only its share of the whole changed: its weight, or others that came or went. */
  | 'SHARE'
  /** Dropped out: no value, or a stale one. */
  | 'WENT';

/** Why a value is more than chance. */
export type ControlSignal =
  /** Beyond the upper limit. */
  | 'ABOVE'
  /** Beyond the lower limit. */
  | 'BELOW'
  /** One of eight in a row on one side of the centre. */
  | 'RUN';

export type CreateApiTokenInput = {
  days?: number | null | undefined;
  name: string;
};

export type CreateCascadeGoalInput = {
  dueOn?: string | null | undefined;
  kpi?: string | null | undefined;
  level?: GoalLevel | null | undefined;
  measureId?: string | null | undefined;
  objectiveId: string;
  owner?: string | null | undefined;
  ownerUserId?: string | null | undefined;
  /** The goal it serves; left out: the objective itself. */
  parentGoalId?: string | null | undefined;
  target?: string | null | undefined;
  title: string;
  unitId: string;
};

export type CreateDepartmentInput = {
  evidence?: string | null | undefined;
  impact?: number | null | undefined;
  importance?: number | null | undefined;
  name: string;
  programId: string;
};

export type CreateEpisodeInput = {
  channels?: Array<string> | null | undefined;
  emotionalImportance?: number | null | undefined;
  experienceType?: ExperienceType | null | undefined;
  frequency?: number | null | undefined;
  lifecycleStage?: LifecycleStage | null | undefined;
  need?: string | null | undefined;
  /** Id of a readiness department. */
  ownerId?: string | null | undefined;
  programId: string;
  rationale?: string | null | undefined;
  title: string;
  touchpoints?: Array<string> | null | undefined;
};

export type CreateInitiativeInput = {
  battleId?: string | null | undefined;
  cost?: number | null | undefined;
  departments?: Array<DepartmentImpactInput> | null | undefined;
  description?: string | null | undefined;
  effort?: number | null | undefined;
  emotionalImportance?: number | null | undefined;
  endsOn?: string | null | undefined;
  episodeIds?: Array<string> | null | undefined;
  frequency?: number | null | undefined;
  kind?: InitiativeKind | null | undefined;
  measureIds?: Array<string> | null | undefined;
  owner?: string | null | undefined;
  programId: string;
  sponsor?: string | null | undefined;
  startsOn?: string | null | undefined;
  status?: InitiativeStatus | null | undefined;
  title: string;
};

export type CreateMeasureActionInput = {
  dueOn?: string | null | undefined;
  initiativeId?: string | null | undefined;
  measureId: string;
  owner?: string | null | undefined;
  period: string;
  title?: string | null | undefined;
  unitId: string;
};

export type CreateMeasureInput = {
  aggregation?: Aggregation | null | undefined;
  baseline?: number | null | undefined;
  cadence?: Cadence | null | undefined;
  decimals?: number | null | undefined;
  definition?: string | null | undefined;
  deputyId?: string | null | undefined;
  /** What a FORMULA measure computes; needed for that kind. */
  expression?: string | null | undefined;
  /** How it is counted, in words. */
  formula?: string | null | undefined;
  /** Start of the goal, the red flag and the weight; the program's start when left out. */
  from?: string | null | undefined;
  /** Goal and red flag are needed, except for YES_NO and FOUR_STATUS, whose own ones take the place of what is given. */
  goal?: number | null | undefined;
  /** Letters, digits and hyphens; made from the name when left out. */
  key?: string | null | undefined;
  kind?: MeasureKind | null | undefined;
  name: string;
  owner?: string | null | undefined;
  ownerId?: string | null | undefined;
  polarity?: Polarity | null | undefined;
  programId: string;
  quadrant: Quadrant;
  /** numerator / denominator times this is the value of a RATIO measure, for example 100 for a percentage. */
  ratioScale?: number | null | undefined;
  redFlag?: number | null | undefined;
  shortName?: string | null | undefined;
  source?: string | null | undefined;
  /** As aggregation when left out. */
  timeAggregation?: Aggregation | null | undefined;
  unit?: string | null | undefined;
  weight?: number | null | undefined;
  wheelPosition?: number | null | undefined;
};

export type CreateMilestoneInput = {
  date: string;
  initiativeId: string;
  title: string;
};

export type CreateMustWinBattleInput = {
  captain?: string | null | undefined;
  endsOn?: string | null | undefined;
  episodeIds?: Array<string> | null | undefined;
  leadMeasureIds?: Array<string> | null | undefined;
  programId: string;
  startsOn?: string | null | undefined;
  title: string;
  why?: string | null | undefined;
};

export type CreateObjectiveInput = {
  carriedBy?: UnitKind | null | undefined;
  description?: string | null | undefined;
  measureIds?: Array<string> | null | undefined;
  owner?: string | null | undefined;
  programId: string;
  quadrant: Quadrant;
  title: string;
};

export type CreateProgramInput = {
  contentLanguage?: string | null | undefined;
  currency?: string | null | undefined;
  /** 18 to 24 is the norm; outside is accepted with a warning, 3 to 60 at most. */
  horizonMonths?: number | null | undefined;
  name: string;
  startsOn: string;
  timeZone?: string | null | undefined;
};

export type CreatePromiseWordInput = {
  behaviours?: Array<string> | null | undefined;
  champion?: string | null | undefined;
  meaning?: string | null | undefined;
  measureIds?: Array<string> | null | undefined;
  programId: string;
  word: string;
};

export type CreateUnitInput = {
  closesOn?: string | null | undefined;
  externalId?: string | null | undefined;
  head?: string | null | undefined;
  headcount?: number | null | undefined;
  kind?: UnitKind | null | undefined;
  name: string;
  opensOn?: string | null | undefined;
  parentId?: string | null | undefined;
  programId: string;
  timeZone?: string | null | undefined;
};

export type CreateUserInput = {
  email: string;
  grants: Array<RoleGrantInput>;
  language?: string | null | undefined;
  name: string;
  timeZone?: string | null | undefined;
};

export type CreateValuePropositionInput = {
  notFor?: Array<string> | null | undefined;
  programId: string;
  standsFor?: Array<string> | null | undefined;
  statement: string;
  title: string;
};

export type CreateWallInput = {
  language?: string | null | undefined;
  name: string;
  programId: string;
  /** 5 to 600. */
  seconds?: number | null | undefined;
  theme?: WallTheme | null | undefined;
  /** 1 to 60 units, shown in this order. */
  unitIds: Array<string>;
  withChildren?: boolean | null | undefined;
};

export type DepartmentImpactInput = {
  departmentId: string;
  impact: ImpactLevel;
};

/** When notices also go out by e-mail. */
export type EmailFrequency =
  /** At 7:00 of the person's time zone. */
  | 'DAILY'
  | 'IMMEDIATE'
  | 'OFF'
  /** Mondays at 7:00 of the person's time zone. */
  | 'WEEKLY';

export type ExperienceType =
  | 'BRAND'
  | 'CONVENIENCE'
  | 'PRICE'
  | 'PRODUCT'
  | 'RELATIONSHIP'
  | 'SERVICE';

export type Freshness =
  | 'FRESH'
  | 'LATE'
  | 'STALE';

export type GiveObjectiveInput = {
  dueOn?: string | null | undefined;
  /** Kind of the units it is given to; left out: the kind that must carry it. */
  kind?: UnitKind | null | undefined;
  kpi?: string | null | undefined;
  measureId?: string | null | undefined;
  objectiveId: string;
  /** The head of each unit owns its goal, where the unit names one. */
  ownedByHead?: boolean | null | undefined;
  owner?: string | null | undefined;
  target?: string | null | undefined;
  /** Left out: the words of the objective. */
  title?: string | null | undefined;
  /** Only units at or below this one. */
  underId?: string | null | undefined;
};

/** Who a goal of a cascade is for. */
export type GoalLevel =
  | 'PERSON'
  | 'TEAM'
  | 'UNIT';

/** One of the four things a goal needs. */
export type GoalPart =
  | 'DATE'
  | 'MEASURE'
  | 'OWNER'
  | 'TARGET';

export type ImpactLevel =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type ImportStatus =
  | 'ACTIVE'
  | 'UNDONE';

export type ImportUnitsInput = {
  /** CSV with a header row: name, parent, kind, external id, opened, closed (also in Chinese). */
  csv: string;
  dryRun?: boolean | null | undefined;
  programId: string;
};

/** All that are given must hold; inside one list any may hold. */
export type InitiativeFilter = {
  battleIds?: Array<string> | null | undefined;
  departmentIds?: Array<string> | null | undefined;
  episodeIds?: Array<string> | null | undefined;
  isArchived?: boolean | null | undefined;
  isFlagged?: boolean | null | undefined;
  isStopCandidate?: boolean | null | undefined;
  isUnscheduled?: boolean | null | undefined;
  isUnscored?: boolean | null | undefined;
  kinds?: Array<InitiativeKind> | null | undefined;
  /** Text in the title, the description or the owner. */
  search?: string | null | undefined;
  statuses?: Array<InitiativeStatus> | null | undefined;
  zones?: Array<Zone> | null | undefined;
};

export type InitiativeKind =
  /** Done within three months. */
  | 'QUICK_WIN'
  | 'STRUCTURAL';

export type InitiativeSort =
  | 'EFFORT_ASC'
  | 'EMOTION_DESC'
  | 'FREQUENCY_DESC'
  | 'PRIORITY_DESC'
  | 'STARTS_ON_ASC'
  | 'TITLE_ASC'
  | 'UPDATED_DESC';

export type InitiativeStatus =
  | 'DONE'
  | 'IN_PROGRESS'
  | 'PLANNED'
  | 'PROPOSED'
  | 'STOPPED';

export type InstallPackInput = {
  packId: string;
  /** What to take; everything of the kinds not named, with the first value proposition, when left out. */
  picks?: Array<PackPickInput> | null | undefined;
  programId: string;
};

export type LifecycleStage =
  | 'AWARE'
  | 'BUY'
  | 'CHOOSE'
  | 'FIRST_30_DAYS'
  | 'LEAVE'
  | 'RENEW'
  | 'SERVICE'
  | 'USE';

export type LockPeriodInput = {
  period: string;
  programId: string;
};

export type LoginInput = {
  email: string;
  password: string;
};

export type MarkNoticesReadInput = {
  /** All of them when left out. */
  ids?: Array<string> | null | undefined;
  programId: string;
};

/** What the values of a measure are. */
export type MeasureKind =
  /** Computed from other measures of the program; takes no readings. */
  | 'FORMULA'
  /** Readings 0 (worst) to 3 (best): they score 1.67, 5, 8.33 and 10. */
  | 'FOUR_STATUS'
  | 'NUMBER'
  /** Readings 1 (yes) and 0 (no): yes scores 10, no 0; a unit above shows the share of yes. */
  | 'YES_NO';

export type OpenPulseInput = {
  closesOn: string;
  opensOn: string;
  programId: string;
  /** Exactly three; left out: those of pulseDraft. */
  questions?: Array<PulseQuestionInput> | null | undefined;
  title: string;
};

export type PackItemKind =
  | 'BATTLE'
  | 'DEPARTMENT'
  | 'EPISODE'
  | 'INITIATIVE'
  | 'MEASURE'
  | 'VALUE_PROPOSITION';

export type PackPickInput = {
  keys: Array<string>;
  kind: PackItemKind;
};

/** A slice of a list: take is at most 200. */
export type PageInput = {
  skip?: number | null | undefined;
  take?: number | null | undefined;
};

export type Polarity =
  | 'HIGHER'
  | 'IN_RANGE'
  | 'LOWER';

export type PulseChoiceInput = {
  /** Key of the chosen option; left out: does not know. */
  option?: string | null | undefined;
  question: string;
};

/** Where in the company somebody works, from the top down. */
export type PulseLevel =
  | 'BOARD'
  | 'DIRECTOR'
  | 'FRONT_LINE'
  | 'MANAGER';

export type PulseQuestionInput = {
  /** Two to five statements that are not objectives of the program. */
  distractors: Array<string>;
  objectiveId: string;
};

export type PulseStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'PLANNED';

export type Quadrant =
  | 'CUSTOMER'
  | 'FINANCE'
  | 'OPERATIONS'
  | 'PEOPLE';

/** How to treat a department during the change (M28): importance of the change x expected impact. */
export type ReadinessZone =
  | 'CRITICAL'
  | 'INFORM'
  | 'LEAD'
  | 'SUPPORT';

export type ReadingActionInput = {
  dueOn?: string | null | undefined;
  initiativeId?: string | null | undefined;
  /** Needed without an initiative, as is the day. */
  owner?: string | null | undefined;
  /** What is to be done; the title of the initiative when left out. */
  title?: string | null | undefined;
};

/** One reading of many: a value, a ratio, or the text as somebody typed it. */
export type ReadingRowInput = {
  /** What is to be done about a red value. */
  action?: ReadingActionInput | null | undefined;
  /** Takes a value that is far from the usual. */
  confirmed?: boolean | null | undefined;
  denominator?: number | null | undefined;
  measureId: string;
  /** Needed where a value does not apply, and where it is red. */
  note?: string | null | undefined;
  numerator?: number | null | undefined;
  period: string;
  /** As typed: 1,234.5, 12,5, 85%, full-width digits, 63/90 for a ratio, n/a where it does not apply. */
  text?: string | null | undefined;
  unitId: string;
  value?: number | null | undefined;
};

export type RecordReadingInput = {
  denominator?: number | null | undefined;
  measureId: string;
  /** Needed when the value is null (why it does not apply). */
  note?: string | null | undefined;
  numerator?: number | null | undefined;
  period: string;
  unitId: string;
  value?: number | null | undefined;
};

export type RecordReadingsInput = {
  programId: string;
  /** Up to 200. */
  readings: Array<ReadingRowInput>;
  /** Write the rows that are sound and tell about the others, instead of refusing all. */
  validRowsOnly?: boolean | null | undefined;
};

/** When a red value is refused without a note. Imports are never refused for it. */
export type RedRule =
  /** Never: the note is only asked for. */
  | 'ADVISED'
  /** In recordReading too, for outside clients. */
  | 'REQUIRED'
  /** In the Update inbox and in recordReadings; the norm. */
  | 'REQUIRED_IN_INBOX';

export type ReopenPeriodInput = {
  period: string;
  programId: string;
  /** Why it has to be opened again; goes into the history. */
  reason: string;
};

export type RevokeApiTokenInput = {
  id: string;
};

/** What a person may do; held on a unit and everything below it, on a program, or on everything. */
export type Role =
  | 'ADMIN'
  | 'CONSULTANT'
  | 'EDITOR'
  | 'EXECUTIVE'
  | 'UNIT_MANAGER';

export type RoleGrantInput = {
  programId?: string | null | undefined;
  role: Role;
  unitId?: string | null | undefined;
};

/** Names a row for archiving or bringing back. */
export type RowInput = {
  id: string;
  version: number;
};

export type ScoreStatus =
  | 'AT_RISK'
  /** Under 60 % of the weight has fresh data: the number is shown without a colour. */
  | 'LOW_COVERAGE'
  | 'NO_DATA'
  | 'OFF_TRACK'
  | 'ON_TRACK';

export type SetAlertEmailInput = {
  email: EmailFrequency;
};

/** A goal and a red flag from a date; give the date, or a period whose first day it is. */
export type SetThresholdInput = {
  baseline?: number | null | undefined;
  from?: string | null | undefined;
  fromPeriod?: string | null | undefined;
  goal: number;
  measureId: string;
  redFlag: number;
  unitId?: string | null | undefined;
};

/** A weight from a date; give the date, or a period whose first day it is. */
export type SetWeightInput = {
  from?: string | null | undefined;
  fromPeriod?: string | null | undefined;
  measureId: string;
  unitId?: string | null | undefined;
  weight: number;
};

export type SignInWithLinkInput = {
  linkToken: string;
};

export type SubscribeInput = {
  /** All events when left out. */
  events?: Array<AlertEvent> | null | undefined;
  includesBelow?: boolean | null | undefined;
  /** About one measure only. */
  measureId?: string | null | undefined;
  /** About one quadrant only. */
  quadrant?: Quadrant | null | undefined;
  unitId: string;
};

export type TakeBackReadingsInput = {
  /** Actions that were written with them. */
  actionIds?: Array<string> | null | undefined;
  programId: string;
  /** As they were written; up to 200. */
  readings: Array<TakenBackReadingInput>;
};

export type TakenBackReadingInput = {
  measureId: string;
  period: string;
  unitId: string;
  version: number;
};

/** Against the period before, by what is good for this measure. */
export type Trend =
  | 'BETTER'
  | 'SAME'
  | 'UNKNOWN'
  | 'WORSE';

export type UndoImportInput = {
  id: string;
  /** Goes into the history. */
  reason: string;
  version: number;
};

export type UndoInput = {
  /** A change of the history; everything its call changed goes back with it. */
  changeId: string;
};

export type UndoLastInput = {
  programId: string;
};

export type UnitKind =
  | 'COMPANY'
  | 'DEPARTMENT'
  | 'REGION'
  | 'STORE'
  | 'TEAM';

export type UnsubscribeInput = {
  id: string;
};

export type UpdateCascadeGoalInput = {
  dueOn?: string | null | undefined;
  id: string;
  kpi?: string | null | undefined;
  level?: GoalLevel | null | undefined;
  measureId?: string | null | undefined;
  owner?: string | null | undefined;
  ownerUserId?: string | null | undefined;
  /** Moves it with everything below it; null: directly below the objective. */
  parentGoalId?: string | null | undefined;
  target?: string | null | undefined;
  title?: string | null | undefined;
  unitId?: string | null | undefined;
  version: number;
};

export type UpdateDepartmentInput = {
  evidence?: string | null | undefined;
  id: string;
  impact?: number | null | undefined;
  importance?: number | null | undefined;
  name?: string | null | undefined;
  policy?: string | null | undefined;
  process?: string | null | undefined;
  skills?: string | null | undefined;
  technology?: string | null | undefined;
  version: number;
};

export type UpdateEpisodeInput = {
  channels?: Array<string> | null | undefined;
  emotionalImportance?: number | null | undefined;
  experienceType?: ExperienceType | null | undefined;
  frequency?: number | null | undefined;
  id: string;
  lifecycleStage?: LifecycleStage | null | undefined;
  need?: string | null | undefined;
  ownerId?: string | null | undefined;
  rationale?: string | null | undefined;
  title?: string | null | undefined;
  touchpoints?: Array<string> | null | undefined;
  version: number;
};

export type UpdateInitiativeInput = {
  battleId?: string | null | undefined;
  cost?: number | null | undefined;
  departments?: Array<DepartmentImpactInput> | null | undefined;
  description?: string | null | undefined;
  effort?: number | null | undefined;
  emotionalImportance?: number | null | undefined;
  endsOn?: string | null | undefined;
  episodeIds?: Array<string> | null | undefined;
  /** Sets the axis here; null goes back to what the episodes say. */
  frequency?: number | null | undefined;
  id: string;
  kind?: InitiativeKind | null | undefined;
  measureIds?: Array<string> | null | undefined;
  owner?: string | null | undefined;
  /** Why, for the history. */
  reason?: string | null | undefined;
  sponsor?: string | null | undefined;
  startsOn?: string | null | undefined;
  status?: InitiativeStatus | null | undefined;
  title?: string | null | undefined;
  version: number;
};

export type UpdateMeInput = {
  language?: string | null | undefined;
  name?: string | null | undefined;
  timeZone?: string | null | undefined;
};

export type UpdateMeasureActionInput = {
  /** Set when it is done, null to open it again. */
  doneOn?: string | null | undefined;
  dueOn?: string | null | undefined;
  id: string;
  initiativeId?: string | null | undefined;
  owner?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
};

export type UpdateMeasureInput = {
  aggregation?: Aggregation | null | undefined;
  cadence?: Cadence | null | undefined;
  decimals?: number | null | undefined;
  definition?: string | null | undefined;
  deputyId?: string | null | undefined;
  /** A new formula is computed for every period there is. */
  expression?: string | null | undefined;
  formula?: string | null | undefined;
  id: string;
  isFocus?: boolean | null | undefined;
  name?: string | null | undefined;
  owner?: string | null | undefined;
  ownerId?: string | null | undefined;
  polarity?: Polarity | null | undefined;
  quadrant?: Quadrant | null | undefined;
  ratioScale?: number | null | undefined;
  shortName?: string | null | undefined;
  source?: string | null | undefined;
  timeAggregation?: Aggregation | null | undefined;
  unit?: string | null | undefined;
  version: number;
  wheelPosition?: number | null | undefined;
};

export type UpdateMilestoneInput = {
  date?: string | null | undefined;
  doneOn?: string | null | undefined;
  id: string;
  title?: string | null | undefined;
  version: number;
};

export type UpdateMustWinBattleInput = {
  captain?: string | null | undefined;
  endsOn?: string | null | undefined;
  episodeIds?: Array<string> | null | undefined;
  id: string;
  leadMeasureIds?: Array<string> | null | undefined;
  position?: number | null | undefined;
  startsOn?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
  why?: string | null | undefined;
};

export type UpdateObjectiveInput = {
  /** The objective of the same quadrant it shall stand behind; null: first. */
  afterId?: string | null | undefined;
  carriedBy?: UnitKind | null | undefined;
  description?: string | null | undefined;
  id: string;
  measureIds?: Array<string> | null | undefined;
  owner?: string | null | undefined;
  /** Moves it behind the last objective of that quadrant, unless afterId says where. */
  quadrant?: Quadrant | null | undefined;
  title?: string | null | undefined;
  version: number;
};

export type UpdatePhaseInput = {
  endsOn?: string | null | undefined;
  id: string;
  purpose?: string | null | undefined;
  startsOn?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
};

export type UpdateProgramInput = {
  contentLanguage?: string | null | undefined;
  currency?: string | null | undefined;
  /** 0 to 20 working days; 3 is the norm. */
  graceDays?: number | null | undefined;
  horizonMonths?: number | null | undefined;
  id: string;
  name?: string | null | undefined;
  redRule?: RedRule | null | undefined;
  startsOn?: string | null | undefined;
  timeZone?: string | null | undefined;
  version: number;
};

export type UpdatePromiseWordInput = {
  behaviours?: Array<string> | null | undefined;
  champion?: string | null | undefined;
  id: string;
  meaning?: string | null | undefined;
  measureIds?: Array<string> | null | undefined;
  position?: number | null | undefined;
  version: number;
  word?: string | null | undefined;
};

/** How a value that is waited for stands. */
export type UpdateState =
  | 'DONE'
  /** Two working days late: the next person up the line sees it too. */
  | 'ESCALATED'
  | 'LATE'
  /** Its period runs or is in grace. */
  | 'OPEN'
  /** More than one and a half intervals after its period. */
  | 'STALE';

export type UpdateUnitInput = {
  closesOn?: string | null | undefined;
  externalId?: string | null | undefined;
  head?: string | null | undefined;
  headcount?: number | null | undefined;
  id: string;
  kind?: UnitKind | null | undefined;
  name?: string | null | undefined;
  opensOn?: string | null | undefined;
  /** Moves the unit with everything below it; readings stay with it. */
  parentId?: string | null | undefined;
  timeZone?: string | null | undefined;
  version: number;
};

export type UpdateUserInput = {
  grants?: Array<RoleGrantInput> | null | undefined;
  id: string;
  isActive?: boolean | null | undefined;
  language?: string | null | undefined;
  name?: string | null | undefined;
  timeZone?: string | null | undefined;
  version: number;
};

export type UpdateValuePropositionInput = {
  id: string;
  notFor?: Array<string> | null | undefined;
  standsFor?: Array<string> | null | undefined;
  statement?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
};

export type UpdateWallInput = {
  id: string;
  language?: string | null | undefined;
  name?: string | null | undefined;
  seconds?: number | null | undefined;
  theme?: WallTheme | null | undefined;
  unitIds?: Array<string> | null | undefined;
  version: number;
  withChildren?: boolean | null | undefined;
};

/** How a value of a unit came about. */
export type ValueBasis =
  /** A formula that divides by zero here, so there is no value. */
  | 'DIVISION_BY_ZERO'
  /** Computed from other measures. */
  | 'FORMULA'
  | 'MEAN'
  /** Shares of the units averaged because numerator and denominator were not given. */
  | 'MEAN_OF_RATIOS'
  | 'OWN'
  | 'RATIO_OF_SUMS'
  | 'SUM'
  /** A formula whose result is beyond every number, so there is no value. */
  | 'TOO_LARGE';

export type WallTheme =
  | 'DARK'
  | 'LIGHT';

/** Where frequency x emotional importance puts an episode or initiative (M12). */
export type Zone =
  | 'CONTAIN'
  | 'MAKE_IT_EASY'
  | 'MOMENT_OF_TRUTH'
  | 'MUST_WIN';

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { instance: { __typename: 'Instance', name: string, version: string, needsSetup: boolean }, me: { __typename: 'Me', permissions: Array<string>, user: { __typename: 'User', id: string, version: number, name: string, email: string, language: string, timeZone: string } } | null };

export type ProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsQuery = { programs: Array<{ __typename: 'Program', id: string, version: number, name: string, isDemo: boolean, startsOn: string, endsOn: string }> };

export type ProgramFrameQueryVariables = Exact<{
  programId: string;
}>;


export type ProgramFrameQuery = { program: { __typename: 'Program', id: string, version: number, name: string, contentLanguage: string, currency: string, timeZone: string, startsOn: string, endsOn: string, horizonMonths: number, isDemo: boolean, today: string, currentPeriod: string, latestPeriod: string | null, rootUnitId: string | null }, unitTree: { __typename: 'UnitTree', ids: Array<string>, names: Array<string>, kinds: Array<UnitKind>, parentIds: Array<string | null>, depths: Array<number> } };

export type UndoLastChangeMutationVariables = Exact<{
  input: UndoLastInput;
}>;


export type UndoLastChangeMutation = { undoLastChange:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string }
    | { __typename: 'Undone', id: string, titles: Array<string> }
   };

export type UnreadNoticesQueryVariables = Exact<{
  programId: string;
}>;


export type UnreadNoticesQuery = { unreadNotices: number };

export type NoticesQueryVariables = Exact<{
  programId: string;
  unreadOnly?: boolean | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type NoticesQuery = { notices: { __typename: 'NoticePage', total: number, unread: number, items: Array<{ __typename: 'Notice', id: string, event: AlertEvent, unitId: string, measureId: string, period: string, text: string, at: string, readAt: string | null }> } };

export type AlertSettingsQueryVariables = Exact<{
  programId: string;
}>;


export type AlertSettingsQuery = { alertSettings: { __typename: 'AlertSettings', email: EmailFrequency, address: string, canSendEmail: boolean, suggestions: Array<{ __typename: 'AlertSuggestion', unitId: string, unitName: string }>, subscriptions: Array<{ __typename: 'AlertSubscription', id: string, version: number, unitId: string, unitName: string, measureId: string | null, measureName: string | null, quadrant: Quadrant | null, includesBelow: boolean, events: Array<AlertEvent> }> } };

export type SubscribeMutationVariables = Exact<{
  input: SubscribeInput;
}>;


export type SubscribeMutation = { subscribe:
    | { __typename: 'AlertSubscription', id: string, version: number }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string }
   };

export type UnsubscribeMutationVariables = Exact<{
  input: UnsubscribeInput;
}>;


export type UnsubscribeMutation = { unsubscribe:
    | { __typename: 'AlertSubscription', id: string, version: number }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string }
   };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'NoticesRead', unread: number }
    | { __typename: 'Stale', message: string }
   };

export type SetAlertEmailMutationVariables = Exact<{
  input: SetAlertEmailInput;
}>;


export type SetAlertEmailMutation = { setAlertEmail:
    | { __typename: 'AlertEmail', email: EmailFrequency }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string }
   };

export type RowHistoryQueryVariables = Exact<{
  programId: string;
  entityId: string;
  take: number;
}>;


export type RowHistoryQuery = { history: { __typename: 'ChangeList', total: number, items: Array<{ __typename: 'Change', id: string, at: string, by: string | null, action: ChangeAction, reason: string | null, fields: Array<{ __typename: 'FieldChange', field: string, before: string | null, after: string | null }> }> } };

export type HeatMapQueryVariables = Exact<{
  unitId: string;
  period: string;
  skip: number;
}>;


export type HeatMapQuery = { heatMap: { __typename: 'HeatMap', unitId: string, unitName: string, parentId: string | null, period: string, total: number, scores: Array<number | null>, statuses: Array<ScoreStatus>, stale: Array<boolean>, measures: Array<{ __typename: 'HeatMapMeasure', id: string, name: string, shortName: string, quadrant: Quadrant }>, units: Array<{ __typename: 'HeatMapUnit', id: string, name: string, kind: UnitKind, unitsBelow: number, score: number | null, status: ScoreStatus }> } };

export type HistoryQueryVariables = Exact<{
  programId: string;
  entity?: string | null | undefined;
  entityId?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type HistoryQuery = { history: { __typename: 'ChangeList', total: number, items: Array<{ __typename: 'Change', id: string, version: number, at: string, by: string | null, action: ChangeAction, entity: string, entityId: string, title: string, reason: string | null, group: string, isUndoable: boolean, fields: Array<{ __typename: 'FieldChange', field: string, before: string | null, after: string | null }> }> } };

export type UndoChangeMutationVariables = Exact<{
  input: UndoInput;
}>;


export type UndoChangeMutation = { undo:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'Undone', id: string, titles: Array<string> }
   };

export type InitiativeMatrixQueryVariables = Exact<{
  programId: string;
  filter?: InitiativeFilter | null | undefined;
}>;


export type InitiativeMatrixQuery = { initiativeMatrix: { __typename: 'InitiativeMatrix', total: number, ids: Array<string>, versions: Array<number>, titles: Array<string>, frequency: Array<number | null>, emotionalImportance: Array<number | null>, statuses: Array<InitiativeStatus>, battleIds: Array<string | null> } };

export type InitiativesQueryVariables = Exact<{
  programId: string;
  filter?: InitiativeFilter | null | undefined;
  sort?: InitiativeSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type InitiativesQuery = { initiatives: { __typename: 'InitiativeList', total: number, items: Array<{ __typename: 'Initiative', id: string, version: number, title: string, kind: InitiativeKind, status: InitiativeStatus, frequency: number | null, emotionalImportance: number | null, effort: number | null, owner: string | null, startsOn: string | null, endsOn: string | null, isStopCandidate: boolean, archivedAt: string | null, priority: { __typename: 'Priority', score: number | null, zone: Zone | null, isFlagged: boolean, parts: { __typename: 'PriorityParts', isInherited: boolean } }, battle: { __typename: 'BattleLink', id: string, title: string } | null }> } };

export type InitiativeRowFragment = { __typename: 'Initiative', id: string, version: number, title: string, kind: InitiativeKind, status: InitiativeStatus, frequency: number | null, emotionalImportance: number | null, effort: number | null, owner: string | null, startsOn: string | null, endsOn: string | null, isStopCandidate: boolean, archivedAt: string | null, priority: { __typename: 'Priority', score: number | null, zone: Zone | null, isFlagged: boolean, parts: { __typename: 'PriorityParts', isInherited: boolean } }, battle: { __typename: 'BattleLink', id: string, title: string } | null };

export type InitiativeQueryVariables = Exact<{
  id: string;
}>;


export type InitiativeQuery = { initiative: { __typename: 'Initiative', description: string, sponsor: string | null, cost: number | null, updatedAt: string, id: string, version: number, title: string, kind: InitiativeKind, status: InitiativeStatus, frequency: number | null, emotionalImportance: number | null, effort: number | null, owner: string | null, startsOn: string | null, endsOn: string | null, isStopCandidate: boolean, archivedAt: string | null, episodes: Array<{ __typename: 'EpisodeLink', id: string, title: string }>, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, departments: Array<{ __typename: 'DepartmentImpact', departmentId: string, name: string, impact: ImpactLevel }>, milestones: Array<{ __typename: 'Milestone', id: string, version: number, title: string, date: string, doneOn: string | null, isMissed: boolean }>, origin: { __typename: 'Origin', pack: string, key: string } | null, priority: { __typename: 'Priority', score: number | null, zone: Zone | null, isFlagged: boolean, parts: { __typename: 'PriorityParts', isInherited: boolean } }, battle: { __typename: 'BattleLink', id: string, title: string } | null } };

export type InitiativeDetailFragment = { __typename: 'Initiative', description: string, sponsor: string | null, cost: number | null, updatedAt: string, id: string, version: number, title: string, kind: InitiativeKind, status: InitiativeStatus, frequency: number | null, emotionalImportance: number | null, effort: number | null, owner: string | null, startsOn: string | null, endsOn: string | null, isStopCandidate: boolean, archivedAt: string | null, episodes: Array<{ __typename: 'EpisodeLink', id: string, title: string }>, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, departments: Array<{ __typename: 'DepartmentImpact', departmentId: string, name: string, impact: ImpactLevel }>, milestones: Array<{ __typename: 'Milestone', id: string, version: number, title: string, date: string, doneOn: string | null, isMissed: boolean }>, origin: { __typename: 'Origin', pack: string, key: string } | null, priority: { __typename: 'Priority', score: number | null, zone: Zone | null, isFlagged: boolean, parts: { __typename: 'PriorityParts', isInherited: boolean } }, battle: { __typename: 'BattleLink', id: string, title: string } | null };

export type InitiativeChoicesQueryVariables = Exact<{
  programId: string;
}>;


export type InitiativeChoicesQuery = { all: { __typename: 'InitiativeList', total: number }, mustWinBattles: Array<{ __typename: 'MustWinBattle', id: string, title: string }>, episodes: Array<{ __typename: 'Episode', id: string, title: string }>, readinessMatrix: { __typename: 'ReadinessMatrix', departments: Array<{ __typename: 'Department', id: string, name: string }> } };

export type MeasureChoicesQueryVariables = Exact<{
  programId: string;
}>;


export type MeasureChoicesQuery = { measures: Array<{ __typename: 'Measure', id: string, name: string }> };

export type CreateInitiativeMutationVariables = Exact<{
  input: CreateInitiativeInput;
}>;


export type CreateInitiativeMutation = { createInitiative:
    | { __typename: 'Initiative', description: string, sponsor: string | null, cost: number | null, updatedAt: string, id: string, version: number, title: string, kind: InitiativeKind, status: InitiativeStatus, frequency: number | null, emotionalImportance: number | null, effort: number | null, owner: string | null, startsOn: string | null, endsOn: string | null, isStopCandidate: boolean, archivedAt: string | null, episodes: Array<{ __typename: 'EpisodeLink', id: string, title: string }>, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, departments: Array<{ __typename: 'DepartmentImpact', departmentId: string, name: string, impact: ImpactLevel }>, milestones: Array<{ __typename: 'Milestone', id: string, version: number, title: string, date: string, doneOn: string | null, isMissed: boolean }>, origin: { __typename: 'Origin', pack: string, key: string } | null, priority: { __typename: 'Priority', score: number | null, zone: Zone | null, isFlagged: boolean, parts: { __typename: 'PriorityParts', isInherited: boolean } }, battle: { __typename: 'BattleLink', id: string, title: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UpdateInitiativeMutationVariables = Exact<{
  input: UpdateInitiativeInput;
}>;


export type UpdateInitiativeMutation = { updateInitiative:
    | { __typename: 'Initiative', description: string, sponsor: string | null, cost: number | null, updatedAt: string, id: string, version: number, title: string, kind: InitiativeKind, status: InitiativeStatus, frequency: number | null, emotionalImportance: number | null, effort: number | null, owner: string | null, startsOn: string | null, endsOn: string | null, isStopCandidate: boolean, archivedAt: string | null, episodes: Array<{ __typename: 'EpisodeLink', id: string, title: string }>, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, departments: Array<{ __typename: 'DepartmentImpact', departmentId: string, name: string, impact: ImpactLevel }>, milestones: Array<{ __typename: 'Milestone', id: string, version: number, title: string, date: string, doneOn: string | null, isMissed: boolean }>, origin: { __typename: 'Origin', pack: string, key: string } | null, priority: { __typename: 'Priority', score: number | null, zone: Zone | null, isFlagged: boolean, parts: { __typename: 'PriorityParts', isInherited: boolean } }, battle: { __typename: 'BattleLink', id: string, title: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ArchiveInitiativeMutationVariables = Exact<{
  input: RowInput;
}>;


export type ArchiveInitiativeMutation = { archiveInitiative:
    | { __typename: 'Initiative', description: string, sponsor: string | null, cost: number | null, updatedAt: string, id: string, version: number, title: string, kind: InitiativeKind, status: InitiativeStatus, frequency: number | null, emotionalImportance: number | null, effort: number | null, owner: string | null, startsOn: string | null, endsOn: string | null, isStopCandidate: boolean, archivedAt: string | null, episodes: Array<{ __typename: 'EpisodeLink', id: string, title: string }>, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, departments: Array<{ __typename: 'DepartmentImpact', departmentId: string, name: string, impact: ImpactLevel }>, milestones: Array<{ __typename: 'Milestone', id: string, version: number, title: string, date: string, doneOn: string | null, isMissed: boolean }>, origin: { __typename: 'Origin', pack: string, key: string } | null, priority: { __typename: 'Priority', score: number | null, zone: Zone | null, isFlagged: boolean, parts: { __typename: 'PriorityParts', isInherited: boolean } }, battle: { __typename: 'BattleLink', id: string, title: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type RestoreInitiativeMutationVariables = Exact<{
  input: RowInput;
}>;


export type RestoreInitiativeMutation = { restoreInitiative:
    | { __typename: 'Initiative', description: string, sponsor: string | null, cost: number | null, updatedAt: string, id: string, version: number, title: string, kind: InitiativeKind, status: InitiativeStatus, frequency: number | null, emotionalImportance: number | null, effort: number | null, owner: string | null, startsOn: string | null, endsOn: string | null, isStopCandidate: boolean, archivedAt: string | null, episodes: Array<{ __typename: 'EpisodeLink', id: string, title: string }>, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, departments: Array<{ __typename: 'DepartmentImpact', departmentId: string, name: string, impact: ImpactLevel }>, milestones: Array<{ __typename: 'Milestone', id: string, version: number, title: string, date: string, doneOn: string | null, isMissed: boolean }>, origin: { __typename: 'Origin', pack: string, key: string } | null, priority: { __typename: 'Priority', score: number | null, zone: Zone | null, isFlagged: boolean, parts: { __typename: 'PriorityParts', isInherited: boolean } }, battle: { __typename: 'BattleLink', id: string, title: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type CreateMilestoneMutationVariables = Exact<{
  input: CreateMilestoneInput;
}>;


export type CreateMilestoneMutation = { createMilestone:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Milestone', id: string, version: number, title: string, date: string, doneOn: string | null, isMissed: boolean }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UpdateMilestoneMutationVariables = Exact<{
  input: UpdateMilestoneInput;
}>;


export type UpdateMilestoneMutation = { updateMilestone:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Milestone', id: string, version: number, title: string, date: string, doneOn: string | null, isMissed: boolean }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ArchiveMilestoneMutationVariables = Exact<{
  input: RowInput;
}>;


export type ArchiveMilestoneMutation = { archiveMilestone:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Milestone', id: string, version: number, title: string, date: string, doneOn: string | null, isMissed: boolean }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ObjectivesQueryVariables = Exact<{
  programId: string;
  includeArchived?: boolean | null | undefined;
}>;


export type ObjectivesQuery = { objectives: Array<{ __typename: 'Objective', id: string, version: number, quadrant: Quadrant, title: string, description: string, owner: string | null, carriedBy: UnitKind | null, goalCount: number, gapCount: number, archivedAt: string | null, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, coverage: { __typename: 'CascadeTally', covered: number, required: number, share: number | null }, findings: Array<{ __typename: 'Warning', code: string, message: string }> }>, cascadeCoverage: { __typename: 'CascadeTally', covered: number, required: number, share: number | null }, pulses: Array<{ __typename: 'Pulse', id: string, title: string, status: PulseStatus, closesOn: string, hasAnswered: boolean }> };

export type ObjectiveFieldsFragment = { __typename: 'Objective', id: string, version: number, quadrant: Quadrant, title: string, description: string, owner: string | null, carriedBy: UnitKind | null, goalCount: number, gapCount: number, archivedAt: string | null, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, coverage: { __typename: 'CascadeTally', covered: number, required: number, share: number | null }, findings: Array<{ __typename: 'Warning', code: string, message: string }> };

export type ObjectiveScoresQueryVariables = Exact<{
  unitId: string;
  period: string;
}>;


export type ObjectiveScoresQuery = { objectiveScores: Array<{ __typename: 'ObjectiveScore', objectiveId: string, score: number | null, coverage: number, status: ScoreStatus, trend: Trend, measures: Array<{ __typename: 'WheelMeasure', id: string, name: string, value: number | null, unit: string, decimals: number, score: number | null, status: ScoreStatus, freshness: Freshness | null }> }> };

export type CascadeQueryVariables = Exact<{
  objectiveId: string;
}>;


export type CascadeQuery = { cascade: { __typename: 'Cascade', objective: { __typename: 'Objective', id: string, version: number, quadrant: Quadrant, title: string, description: string, owner: string | null, carriedBy: UnitKind | null, goalCount: number, gapCount: number, archivedAt: string | null, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, coverage: { __typename: 'CascadeTally', covered: number, required: number, share: number | null }, findings: Array<{ __typename: 'Warning', code: string, message: string }> }, goals: Array<{ __typename: 'CascadeGoal', id: string, version: number, parentGoalId: string | null, unitId: string, unitName: string, level: GoalLevel, title: string, kpi: string | null, target: string | null, owner: string | null, dueOn: string | null, missing: Array<GoalPart>, canEdit: boolean, archivedAt: string | null, coverage: { __typename: 'CascadeTally', covered: number, required: number } | null, measure: { __typename: 'MeasureLink', id: string, key: string, name: string } | null }>, gaps: Array<{ __typename: 'CascadeGap', unitId: string, unitName: string, parentGoalId: string | null }> } };

export type GoalFieldsFragment = { __typename: 'CascadeGoal', id: string, version: number, parentGoalId: string | null, unitId: string, unitName: string, level: GoalLevel, title: string, kpi: string | null, target: string | null, owner: string | null, dueOn: string | null, missing: Array<GoalPart>, canEdit: boolean, archivedAt: string | null, measure: { __typename: 'MeasureLink', id: string, key: string, name: string } | null };

export type CreateObjectiveMutationVariables = Exact<{
  input: CreateObjectiveInput;
}>;


export type CreateObjectiveMutation = { createObjective:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Objective', id: string, version: number, quadrant: Quadrant, title: string, description: string, owner: string | null, carriedBy: UnitKind | null, goalCount: number, gapCount: number, archivedAt: string | null, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, coverage: { __typename: 'CascadeTally', covered: number, required: number, share: number | null }, findings: Array<{ __typename: 'Warning', code: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UpdateObjectiveMutationVariables = Exact<{
  input: UpdateObjectiveInput;
}>;


export type UpdateObjectiveMutation = { updateObjective:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Objective', id: string, version: number, quadrant: Quadrant, title: string, description: string, owner: string | null, carriedBy: UnitKind | null, goalCount: number, gapCount: number, archivedAt: string | null, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, coverage: { __typename: 'CascadeTally', covered: number, required: number, share: number | null }, findings: Array<{ __typename: 'Warning', code: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ArchiveObjectiveMutationVariables = Exact<{
  input: RowInput;
}>;


export type ArchiveObjectiveMutation = { archiveObjective:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Objective', id: string, version: number, quadrant: Quadrant, title: string, description: string, owner: string | null, carriedBy: UnitKind | null, goalCount: number, gapCount: number, archivedAt: string | null, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, coverage: { __typename: 'CascadeTally', covered: number, required: number, share: number | null }, findings: Array<{ __typename: 'Warning', code: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type RestoreObjectiveMutationVariables = Exact<{
  input: RowInput;
}>;


export type RestoreObjectiveMutation = { restoreObjective:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Objective', id: string, version: number, quadrant: Quadrant, title: string, description: string, owner: string | null, carriedBy: UnitKind | null, goalCount: number, gapCount: number, archivedAt: string | null, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, coverage: { __typename: 'CascadeTally', covered: number, required: number, share: number | null }, findings: Array<{ __typename: 'Warning', code: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type CreateCascadeGoalMutationVariables = Exact<{
  input: CreateCascadeGoalInput;
}>;


export type CreateCascadeGoalMutation = { createCascadeGoal:
    | { __typename: 'CascadeGoal', id: string, version: number, parentGoalId: string | null, unitId: string, unitName: string, level: GoalLevel, title: string, kpi: string | null, target: string | null, owner: string | null, dueOn: string | null, missing: Array<GoalPart>, canEdit: boolean, archivedAt: string | null, measure: { __typename: 'MeasureLink', id: string, key: string, name: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UpdateCascadeGoalMutationVariables = Exact<{
  input: UpdateCascadeGoalInput;
}>;


export type UpdateCascadeGoalMutation = { updateCascadeGoal:
    | { __typename: 'CascadeGoal', id: string, version: number, parentGoalId: string | null, unitId: string, unitName: string, level: GoalLevel, title: string, kpi: string | null, target: string | null, owner: string | null, dueOn: string | null, missing: Array<GoalPart>, canEdit: boolean, archivedAt: string | null, measure: { __typename: 'MeasureLink', id: string, key: string, name: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ArchiveCascadeGoalMutationVariables = Exact<{
  input: RowInput;
}>;


export type ArchiveCascadeGoalMutation = { archiveCascadeGoal:
    | { __typename: 'CascadeGoal', id: string, version: number, parentGoalId: string | null, unitId: string, unitName: string, level: GoalLevel, title: string, kpi: string | null, target: string | null, owner: string | null, dueOn: string | null, missing: Array<GoalPart>, canEdit: boolean, archivedAt: string | null, measure: { __typename: 'MeasureLink', id: string, key: string, name: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type GiveObjectiveMutationVariables = Exact<{
  input: GiveObjectiveInput;
}>;


export type GiveObjectiveMutation = { giveObjective:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'ObjectiveGiven', id: string, created: number, skipped: number }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type PulsesQueryVariables = Exact<{
  programId: string;
}>;


export type PulsesQuery = { pulses: Array<{ __typename: 'Pulse', id: string, version: number, title: string, opensOn: string, closesOn: string, status: PulseStatus, answers: number, hasAnswered: boolean, questions: Array<{ __typename: 'PulseQuestion', key: string, options: Array<{ __typename: 'PulseOption', key: string, text: string }> }>, result: { __typename: 'PulseResult', total: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean }, steps: Array<{ __typename: 'PulseStep', level: PulseLevel, items: Array<number> | null, loss: number | null, figure: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean } }>, units: Array<{ __typename: 'PulseUnit', unitId: string, unitName: string, figure: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean } }>, items: Array<{ __typename: 'PulseItem', objective: string, fidelity: number | null }> } | null }> };

export type PulseFieldsFragment = { __typename: 'Pulse', id: string, version: number, title: string, opensOn: string, closesOn: string, status: PulseStatus, answers: number, hasAnswered: boolean, questions: Array<{ __typename: 'PulseQuestion', key: string, options: Array<{ __typename: 'PulseOption', key: string, text: string }> }>, result: { __typename: 'PulseResult', total: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean }, steps: Array<{ __typename: 'PulseStep', level: PulseLevel, items: Array<number> | null, loss: number | null, figure: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean } }>, units: Array<{ __typename: 'PulseUnit', unitId: string, unitName: string, figure: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean } }>, items: Array<{ __typename: 'PulseItem', objective: string, fidelity: number | null }> } | null };

export type PulseDraftQueryVariables = Exact<{
  programId: string;
}>;


export type PulseDraftQuery = { pulseDraft: Array<{ __typename: 'PulseDraft', objectiveId: string, objective: string, distractors: Array<string> }> };

export type OpenPulseMutationVariables = Exact<{
  input: OpenPulseInput;
}>;


export type OpenPulseMutation = { openPulse:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Pulse', id: string, version: number, title: string, opensOn: string, closesOn: string, status: PulseStatus, answers: number, hasAnswered: boolean, questions: Array<{ __typename: 'PulseQuestion', key: string, options: Array<{ __typename: 'PulseOption', key: string, text: string }> }>, result: { __typename: 'PulseResult', total: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean }, steps: Array<{ __typename: 'PulseStep', level: PulseLevel, items: Array<number> | null, loss: number | null, figure: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean } }>, units: Array<{ __typename: 'PulseUnit', unitId: string, unitName: string, figure: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean } }>, items: Array<{ __typename: 'PulseItem', objective: string, fidelity: number | null }> } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ClosePulseMutationVariables = Exact<{
  input: RowInput;
}>;


export type ClosePulseMutation = { closePulse:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Pulse', id: string, version: number, title: string, opensOn: string, closesOn: string, status: PulseStatus, answers: number, hasAnswered: boolean, questions: Array<{ __typename: 'PulseQuestion', key: string, options: Array<{ __typename: 'PulseOption', key: string, text: string }> }>, result: { __typename: 'PulseResult', total: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean }, steps: Array<{ __typename: 'PulseStep', level: PulseLevel, items: Array<number> | null, loss: number | null, figure: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean } }>, units: Array<{ __typename: 'PulseUnit', unitId: string, unitName: string, figure: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean } }>, items: Array<{ __typename: 'PulseItem', objective: string, fidelity: number | null }> } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type AnswerPulseMutationVariables = Exact<{
  input: AnswerPulseInput;
}>;


export type AnswerPulseMutation = { answerPulse:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Pulse', id: string, version: number, title: string, opensOn: string, closesOn: string, status: PulseStatus, answers: number, hasAnswered: boolean, questions: Array<{ __typename: 'PulseQuestion', key: string, options: Array<{ __typename: 'PulseOption', key: string, text: string }> }>, result: { __typename: 'PulseResult', total: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean }, steps: Array<{ __typename: 'PulseStep', level: PulseLevel, items: Array<number> | null, loss: number | null, figure: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean } }>, units: Array<{ __typename: 'PulseUnit', unitId: string, unitName: string, figure: { __typename: 'PulseFigure', people: number | null, fidelity: number | null, isHidden: boolean } }>, items: Array<{ __typename: 'PulseItem', objective: string, fidelity: number | null }> } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ThisWeekQueryVariables = Exact<{
  programId: string;
  unitId?: string | null | undefined;
  period?: string | null | undefined;
}>;


export type ThisWeekQuery = { thisWeek: { __typename: 'ThisWeek', unitId: string | null, unitName: string | null, period: string, score: number | null, previousScore: number | null, status: ScoreStatus, coverage: number, turned: Array<{ __typename: 'MeasureAlert', unitId: string, unitName: string, measureId: string, measureName: string, quadrant: Quadrant, value: number | null, target: number | null, score: number | null, unit: string, decimals: number, period: string | null, status: ScoreStatus, freshness: Freshness | null }>, red: Array<{ __typename: 'MeasureAlert', unitId: string, unitName: string, measureId: string, measureName: string, quadrant: Quadrant, value: number | null, target: number | null, score: number | null, unit: string, decimals: number, period: string | null, status: ScoreStatus, freshness: Freshness | null }>, stale: Array<{ __typename: 'MeasureAlert', unitId: string, unitName: string, measureId: string, measureName: string, quadrant: Quadrant, value: number | null, target: number | null, score: number | null, unit: string, decimals: number, period: string | null, status: ScoreStatus, freshness: Freshness | null }>, changes: Array<{ __typename: 'Change', id: string, at: string, by: string | null, action: ChangeAction, entity: string, entityId: string, title: string }>, checklist: Array<{ __typename: 'ChecklistItem', step: ChecklistStep, isDone: boolean }>, chain: Array<{ __typename: 'ChainLink', finding: ChainFinding, count: number, examples: Array<string> }> } };

export type AlertFieldsFragment = { __typename: 'MeasureAlert', unitId: string, unitName: string, measureId: string, measureName: string, quadrant: Quadrant, value: number | null, target: number | null, score: number | null, unit: string, decimals: number, period: string | null, status: ScoreStatus, freshness: Freshness | null };

export type PacksQueryVariables = Exact<{
  programId: string;
}>;


export type PacksQuery = { packs: Array<{ __typename: 'Pack', id: string, version: string, title: string, summary: string, counts: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }>, installation: { __typename: 'PackInstallation', id: string, version: number, programId: string, packId: string, packVersion: string, installedAt: string, installedBy: string | null, added: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }>, skipped: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }> } | null }> };

export type PackFieldsFragment = { __typename: 'Pack', id: string, version: string, title: string, summary: string, counts: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }>, installation: { __typename: 'PackInstallation', id: string, version: number, programId: string, packId: string, packVersion: string, installedAt: string, installedBy: string | null, added: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }>, skipped: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }> } | null };

export type InstallationFieldsFragment = { __typename: 'PackInstallation', id: string, version: number, programId: string, packId: string, packVersion: string, installedAt: string, installedBy: string | null, added: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }>, skipped: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }> };

export type PackPreviewQueryVariables = Exact<{
  packId: string;
  programId: string;
}>;


export type PackPreviewQuery = { packPreview: { __typename: 'PackPreview', pack: { __typename: 'Pack', id: string, version: string, title: string, summary: string, counts: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }>, installation: { __typename: 'PackInstallation', id: string, version: number, programId: string, packId: string, packVersion: string, installedAt: string, installedBy: string | null, added: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }>, skipped: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }> } | null }, sections: Array<{ __typename: 'PackPreviewSection', kind: PackItemKind, items: Array<{ __typename: 'PackPreviewItem', key: string, title: string, detail: string | null, isDefault: boolean, isInstalled: boolean, needs: Array<{ __typename: 'PackItemRef', kind: PackItemKind, key: string }> }> }> } };

export type InstallPackMutationVariables = Exact<{
  input: InstallPackInput;
}>;


export type InstallPackMutation = { installPack:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'PackInstallation', id: string, version: number, programId: string, packId: string, packVersion: string, installedAt: string, installedBy: string | null, added: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }>, skipped: Array<{ __typename: 'PackCount', kind: PackItemKind, count: number }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UsersQueryVariables = Exact<{ [key: string]: never; }>;


export type UsersQuery = { users: Array<{ __typename: 'User', id: string, version: number, name: string, email: string, language: string, timeZone: string, isActive: boolean, lastSeenAt: string | null, grants: Array<{ __typename: 'RoleGrant', id: string, role: Role, programId: string | null, unitId: string | null }> }> };

export type UserFieldsFragment = { __typename: 'User', id: string, version: number, name: string, email: string, language: string, timeZone: string, isActive: boolean, lastSeenAt: string | null, grants: Array<{ __typename: 'RoleGrant', id: string, role: Role, programId: string | null, unitId: string | null }> };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ __typename: 'ApiToken', id: string, version: number, name: string, userEmail: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type ApiTokenFieldsFragment = { __typename: 'ApiToken', id: string, version: number, name: string, userEmail: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { createUser:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'User', inviteLink: string | null, id: string, version: number, name: string, email: string, language: string, timeZone: string, isActive: boolean, lastSeenAt: string | null, grants: Array<{ __typename: 'RoleGrant', id: string, role: Role, programId: string | null, unitId: string | null }> }
   };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { updateUser:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'User', id: string, version: number, name: string, email: string, language: string, timeZone: string, isActive: boolean, lastSeenAt: string | null, grants: Array<{ __typename: 'RoleGrant', id: string, role: Role, programId: string | null, unitId: string | null }> }
   };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken:
    | { __typename: 'ApiToken', secret: string | null, id: string, version: number, name: string, userEmail: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken:
    | { __typename: 'ApiToken', id: string, version: number, name: string, userEmail: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type SignInMutationVariables = Exact<{
  input: LoginInput;
}>;


export type SignInMutation = { login:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'User', id: string, version: number, language: string }
   };

export type CompleteSetupMutationVariables = Exact<{
  input: CompleteSetupInput;
}>;


export type CompleteSetupMutation = { completeSetup:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'User', id: string, version: number, language: string }
   };

export type AcceptInviteMutationVariables = Exact<{
  input: AcceptInviteInput;
}>;


export type AcceptInviteMutation = { acceptInvite:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'User', id: string, version: number, language: string }
   };

export type SignInWithLinkMutationVariables = Exact<{
  input: SignInWithLinkInput;
}>;


export type SignInWithLinkMutation = { signInWithLink:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'User', id: string, version: number, language: string }
   };

export type CreateProgramMutationVariables = Exact<{
  input: CreateProgramInput;
}>;


export type CreateProgramMutation = { createProgram:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Program', id: string, version: number, name: string, warnings: Array<{ __typename: 'Warning', code: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ProgramSettingsQueryVariables = Exact<{
  programId: string;
}>;


export type ProgramSettingsQuery = { program: { __typename: 'Program', id: string, version: number, name: string, contentLanguage: string, currency: string, timeZone: string, startsOn: string, horizonMonths: number, graceDays: number, redRule: RedRule, endsOn: string, archivedAt: string | null, warnings: Array<{ __typename: 'Warning', code: string, message: string }>, phases: Array<{ __typename: 'Phase', id: string, version: number, key: string, title: string, purpose: string, position: number, startsOn: string, endsOn: string }> } };

export type ProgramSettingFragment = { __typename: 'Program', id: string, version: number, name: string, contentLanguage: string, currency: string, timeZone: string, startsOn: string, horizonMonths: number, graceDays: number, redRule: RedRule, endsOn: string, archivedAt: string | null, warnings: Array<{ __typename: 'Warning', code: string, message: string }>, phases: Array<{ __typename: 'Phase', id: string, version: number, key: string, title: string, purpose: string, position: number, startsOn: string, endsOn: string }> };

export type PhaseSettingFragment = { __typename: 'Phase', id: string, version: number, key: string, title: string, purpose: string, position: number, startsOn: string, endsOn: string };

export type AllProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllProgramsQuery = { programs: Array<{ __typename: 'Program', id: string, version: number, name: string, archivedAt: string | null }> };

export type UpdateProgramMutationVariables = Exact<{
  input: UpdateProgramInput;
}>;


export type UpdateProgramMutation = { updateProgram:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Program', id: string, version: number, name: string, contentLanguage: string, currency: string, timeZone: string, startsOn: string, horizonMonths: number, graceDays: number, redRule: RedRule, endsOn: string, archivedAt: string | null, warnings: Array<{ __typename: 'Warning', code: string, message: string }>, phases: Array<{ __typename: 'Phase', id: string, version: number, key: string, title: string, purpose: string, position: number, startsOn: string, endsOn: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UpdatePhaseMutationVariables = Exact<{
  input: UpdatePhaseInput;
}>;


export type UpdatePhaseMutation = { updatePhase:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Phase', id: string, version: number, key: string, title: string, purpose: string, position: number, startsOn: string, endsOn: string }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ArchiveProgramMutationVariables = Exact<{
  input: RowInput;
}>;


export type ArchiveProgramMutation = { archiveProgram:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Program', id: string, version: number, archivedAt: string | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type RestoreProgramMutationVariables = Exact<{
  input: RowInput;
}>;


export type RestoreProgramMutation = { restoreProgram:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Program', id: string, version: number, archivedAt: string | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ReadinessQueryVariables = Exact<{
  programId: string;
}>;


export type ReadinessQuery = { readinessMatrix: { __typename: 'ReadinessMatrix', departments: Array<{ __typename: 'Department', id: string, version: number, unitId: string, name: string, importance: number | null, impact: number | null, zone: ReadinessZone | null, evidence: string | null, policy: string | null, process: string | null, technology: string | null, skills: string | null, initiativeCount: number, updatedAt: string, updatedBy: string | null, origin: { __typename: 'Origin', pack: string, key: string } | null }> } };

export type DepartmentFieldsFragment = { __typename: 'Department', id: string, version: number, unitId: string, name: string, importance: number | null, impact: number | null, zone: ReadinessZone | null, evidence: string | null, policy: string | null, process: string | null, technology: string | null, skills: string | null, initiativeCount: number, updatedAt: string, updatedBy: string | null, origin: { __typename: 'Origin', pack: string, key: string } | null };

export type CreateDepartmentMutationVariables = Exact<{
  input: CreateDepartmentInput;
}>;


export type CreateDepartmentMutation = { createDepartment:
    | { __typename: 'Department', id: string, version: number, unitId: string, name: string, importance: number | null, impact: number | null, zone: ReadinessZone | null, evidence: string | null, policy: string | null, process: string | null, technology: string | null, skills: string | null, initiativeCount: number, updatedAt: string, updatedBy: string | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UpdateDepartmentMutationVariables = Exact<{
  input: UpdateDepartmentInput;
}>;


export type UpdateDepartmentMutation = { updateDepartment:
    | { __typename: 'Department', id: string, version: number, unitId: string, name: string, importance: number | null, impact: number | null, zone: ReadinessZone | null, evidence: string | null, policy: string | null, process: string | null, technology: string | null, skills: string | null, initiativeCount: number, updatedAt: string, updatedBy: string | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ArchiveDepartmentMutationVariables = Exact<{
  input: RowInput;
}>;


export type ArchiveDepartmentMutation = { archiveDepartment:
    | { __typename: 'Department', id: string, version: number }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type RoadmapQueryVariables = Exact<{
  programId: string;
  filter?: InitiativeFilter | null | undefined;
}>;


export type RoadmapQuery = { roadmap: { __typename: 'Roadmap', startsOn: string, endsOn: string, today: string, ids: Array<string>, versions: Array<number>, titles: Array<string>, starts: Array<string | null>, ends: Array<string | null>, statuses: Array<InitiativeStatus>, kinds: Array<InitiativeKind>, battleIds: Array<string | null>, phases: Array<{ __typename: 'Phase', id: string, version: number, key: string, title: string, purpose: string, position: number, startsOn: string, endsOn: string }>, battles: Array<{ __typename: 'BattleLink', id: string, title: string }>, milestones: Array<{ __typename: 'Milestone', id: string, version: number, initiativeId: string, title: string, date: string, doneOn: string | null, isMissed: boolean }> } };

export type SuggestMappingQueryVariables = Exact<{
  programId: string;
  header: Array<string> | string;
}>;


export type SuggestMappingQuery = { suggestReadingMapping: { __typename: 'SuggestedMapping', decimalComma: boolean | null, dayFirst: boolean | null, isComplete: boolean, unit: { __typename: 'MappingField', column: string | null, const: string | null } | null, measure: { __typename: 'MappingField', column: string | null, const: string | null } | null, period: { __typename: 'MappingField', column: string | null, const: string | null } | null, value: { __typename: 'MappingField', column: string | null, const: string | null } | null, numerator: { __typename: 'MappingField', column: string | null, const: string | null } | null, denominator: { __typename: 'MappingField', column: string | null, const: string | null } | null, note: { __typename: 'MappingField', column: string | null, const: string | null } | null, columns: Array<{ __typename: 'WideColumn', column: string, measure: string }>, remembered: { __typename: 'RememberedMapping', fileName: string | null, at: string, by: string | null } | null } };

export type ImportMeasuresQueryVariables = Exact<{
  programId: string;
}>;


export type ImportMeasuresQuery = { measures: Array<{ __typename: 'Measure', id: string, key: string, name: string, shortName: string, cadence: Cadence, aggregation: Aggregation, decimals: number, goal: number, wheelPosition: number | null }> };

export type ReadingImportsQueryVariables = Exact<{
  programId: string;
  page?: PageInput | null | undefined;
}>;


export type ReadingImportsQuery = { readingImports: Array<{ __typename: 'ReadingImport', id: string, version: number, fileName: string | null, finishedAt: string | null, by: string | null, rows: number, created: number, updated: number, unchanged: number, rejected: number, firstPeriod: string | null, lastPeriod: string | null, status: ImportStatus, undo: { __typename: 'ImportUndo', at: string | null, by: string | null, reason: string | null } | null, mapping: Array<{ __typename: 'ColumnUse', column: string | null, const: string | null, role: string }> }> };

export type ImportUndoQueryVariables = Exact<{
  id: string;
}>;


export type ImportUndoQuery = { importUndo: { __typename: 'ImportUndo', removed: number, restored: number, kept: number, keptReadings: Array<{ __typename: 'KeptReading', unitId: string, unitName: string, measureId: string, measureName: string, period: string, enteredBy: string | null }> } };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { undoImport:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'ReadingImport', id: string, version: number, status: ImportStatus, undo: { __typename: 'ImportUndo', at: string | null, by: string | null, reason: string | null } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ImportProgressQueryVariables = Exact<{
  key: string;
}>;


export type ImportProgressQuery = { importProgress: { __typename: 'ImportProgress', phase: string, done: number, total: number | null } | null };

export type ImportUnitsMutationVariables = Exact<{
  input: ImportUnitsInput;
}>;


export type ImportUnitsMutation = { importUnits:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'UnitImport', id: string, version: number, dryRun: boolean, rows: number, created: number, updated: number, unchanged: number, issues: Array<{ __typename: 'Issue', path: string, message: string }> }
   };

export type ContributionQueryVariables = Exact<{
  unitId: string;
  nodeId: string;
  from: string;
  to: string;
}>;


export type ContributionQuery = { contribution: { __typename: 'Contribution', name: string, scoreFrom: number | null, scoreTo: number | null, total: number | null, parts: Array<{ __typename: 'ContributionPart', nodeId: string | null, kind: ContributionKind, name: string, delta: number, move: ContributionMove, scoreFrom: number | null, scoreTo: number | null, valueFrom: number | null, valueTo: number | null, weightFrom: number | null, weightTo: number | null, parts: Array<{ __typename: 'ContributionPart', nodeId: string | null, kind: ContributionKind, name: string, delta: number, move: ContributionMove, scoreFrom: number | null, scoreTo: number | null, valueFrom: number | null, valueTo: number | null, weightFrom: number | null, weightTo: number | null }> }> } };

export type PartOfContributionFragment = { __typename: 'ContributionPart', nodeId: string | null, kind: ContributionKind, name: string, delta: number, move: ContributionMove, scoreFrom: number | null, scoreTo: number | null, valueFrom: number | null, valueTo: number | null, weightFrom: number | null, weightTo: number | null };

export type LeagueQueryVariables = Exact<{
  programId: string;
  measureId: string;
  period: string;
  kind?: UnitKind | null | undefined;
  unitId?: string | null | undefined;
  skip: number;
}>;


export type LeagueQuery = { league: { __typename: 'League', measureId: string, measureName: string, unit: string, decimals: number, polarity: Polarity, aggregation: Aggregation, period: string, kind: UnitKind, total: number, mean: number | null, averageN: number | null, withoutDataCount: number, levels: Array<{ __typename: 'LeagueLevel', kind: UnitKind, units: number, withData: number }>, withoutData: Array<{ __typename: 'LeagueUnit', id: string, name: string }>, own: { __typename: 'LeagueRow', rank: number, isTie: boolean, value: number, shrunk: number | null, n: number | null, score: number | null, status: ScoreStatus, coverage: number, unit: { __typename: 'LeagueUnit', id: string, name: string } } | null, rows: Array<{ __typename: 'LeagueRow', rank: number, isTie: boolean, value: number, shrunk: number | null, n: number | null, score: number | null, status: ScoreStatus, coverage: number, unit: { __typename: 'LeagueUnit', id: string, name: string } }> } };

export type LeagueLineFragment = { __typename: 'LeagueRow', rank: number, isTie: boolean, value: number, shrunk: number | null, n: number | null, score: number | null, status: ScoreStatus, coverage: number, unit: { __typename: 'LeagueUnit', id: string, name: string } };

export type LeagueMeasuresQueryVariables = Exact<{
  programId: string;
}>;


export type LeagueMeasuresQuery = { measures: Array<{ __typename: 'Measure', id: string, name: string, quadrant: Quadrant, aggregation: Aggregation, wheelPosition: number | null }> };

export type MeasurePageQueryVariables = Exact<{
  id: string;
  unitId: string;
  from?: string | null | undefined;
  to: string;
}>;


export type MeasurePageQuery = { measure: { __typename: 'Measure', id: string, version: number, name: string, quadrant: Quadrant, definition: string, formula: string, numerator: string | null, denominator: string | null, polarity: Polarity, cadence: Cadence, aggregation: Aggregation, unit: string, decimals: number, owner: string | null, source: string | null, thresholds: Array<{ __typename: 'Threshold', id: string, unitId: string | null, from: string, goal: number, redFlag: number }>, benchmark: { __typename: 'Benchmark', value: string, basis: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null, series: Array<{ __typename: 'SeriesPoint', period: string, value: number | null, score: number | null, status: ScoreStatus, freshness: Freshness, goal: number | null, redFlag: number | null, signal: ControlSignal | null, limits: { __typename: 'ControlLimits', centre: number, lower: number, upper: number, from: string, to: string } | null }> }, readings: Array<{ __typename: 'Reading', id: string, version: number, period: string, note: string | null, enteredBy: string | null, updatedAt: string, corrections: Array<{ __typename: 'Correction', value: number | null, note: string | null, enteredBy: string | null, at: string }> }>, measureStrategy: { __typename: 'MeasureStrategy', promiseWords: Array<{ __typename: 'StrategyLink', id: string, title: string }>, battles: Array<{ __typename: 'StrategyLink', id: string, title: string }>, initiatives: Array<{ __typename: 'StrategyInitiative', id: string, title: string, isDirect: boolean, status: InitiativeStatus, owner: string | null, endsOn: string | null }> } };

export type MeasuresQueryVariables = Exact<{
  programId: string;
}>;


export type MeasuresQuery = { measures: Array<{ __typename: 'Measure', id: string, version: number, programId: string, key: string, name: string, shortName: string, definition: string, formula: string, kind: MeasureKind, expression: string | null, numerator: string | null, denominator: string | null, quadrant: Quadrant, polarity: Polarity, cadence: Cadence, aggregation: Aggregation, timeAggregation: Aggregation, unit: string, decimals: number, owner: string | null, ownerId: string | null, deputyId: string | null, source: string | null, goal: number, redFlag: number, baseline: number | null, weight: number, wheelPosition: number | null, isFocus: boolean, archivedAt: string | null, ownerPerson: { __typename: 'Person', id: string, name: string } | null, thresholds: Array<{ __typename: 'Threshold', id: string, version: number, unitId: string | null, from: string, goal: number, redFlag: number, baseline: number | null }>, weights: Array<{ __typename: 'MeasureWeight', id: string, version: number, unitId: string | null, from: string, weight: number }>, benchmark: { __typename: 'Benchmark', value: string, basis: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }> };

export type MeasureFieldsFragment = { __typename: 'Measure', id: string, version: number, programId: string, key: string, name: string, shortName: string, definition: string, formula: string, kind: MeasureKind, expression: string | null, numerator: string | null, denominator: string | null, quadrant: Quadrant, polarity: Polarity, cadence: Cadence, aggregation: Aggregation, timeAggregation: Aggregation, unit: string, decimals: number, owner: string | null, ownerId: string | null, deputyId: string | null, source: string | null, goal: number, redFlag: number, baseline: number | null, weight: number, wheelPosition: number | null, isFocus: boolean, archivedAt: string | null, ownerPerson: { __typename: 'Person', id: string, name: string } | null, thresholds: Array<{ __typename: 'Threshold', id: string, version: number, unitId: string | null, from: string, goal: number, redFlag: number, baseline: number | null }>, weights: Array<{ __typename: 'MeasureWeight', id: string, version: number, unitId: string | null, from: string, weight: number }>, benchmark: { __typename: 'Benchmark', value: string, basis: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null };

export type CreateMeasureMutationVariables = Exact<{
  input: CreateMeasureInput;
}>;


export type CreateMeasureMutation = { createMeasure:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Measure', id: string, version: number, programId: string, key: string, name: string, shortName: string, definition: string, formula: string, kind: MeasureKind, expression: string | null, numerator: string | null, denominator: string | null, quadrant: Quadrant, polarity: Polarity, cadence: Cadence, aggregation: Aggregation, timeAggregation: Aggregation, unit: string, decimals: number, owner: string | null, ownerId: string | null, deputyId: string | null, source: string | null, goal: number, redFlag: number, baseline: number | null, weight: number, wheelPosition: number | null, isFocus: boolean, archivedAt: string | null, ownerPerson: { __typename: 'Person', id: string, name: string } | null, thresholds: Array<{ __typename: 'Threshold', id: string, version: number, unitId: string | null, from: string, goal: number, redFlag: number, baseline: number | null }>, weights: Array<{ __typename: 'MeasureWeight', id: string, version: number, unitId: string | null, from: string, weight: number }>, benchmark: { __typename: 'Benchmark', value: string, basis: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UpdateMeasureMutationVariables = Exact<{
  input: UpdateMeasureInput;
}>;


export type UpdateMeasureMutation = { updateMeasure:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Measure', id: string, version: number, programId: string, key: string, name: string, shortName: string, definition: string, formula: string, kind: MeasureKind, expression: string | null, numerator: string | null, denominator: string | null, quadrant: Quadrant, polarity: Polarity, cadence: Cadence, aggregation: Aggregation, timeAggregation: Aggregation, unit: string, decimals: number, owner: string | null, ownerId: string | null, deputyId: string | null, source: string | null, goal: number, redFlag: number, baseline: number | null, weight: number, wheelPosition: number | null, isFocus: boolean, archivedAt: string | null, ownerPerson: { __typename: 'Person', id: string, name: string } | null, thresholds: Array<{ __typename: 'Threshold', id: string, version: number, unitId: string | null, from: string, goal: number, redFlag: number, baseline: number | null }>, weights: Array<{ __typename: 'MeasureWeight', id: string, version: number, unitId: string | null, from: string, weight: number }>, benchmark: { __typename: 'Benchmark', value: string, basis: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type SetThresholdMutationVariables = Exact<{
  input: SetThresholdInput;
}>;


export type SetThresholdMutation = { setThreshold:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Measure', id: string, version: number, programId: string, key: string, name: string, shortName: string, definition: string, formula: string, kind: MeasureKind, expression: string | null, numerator: string | null, denominator: string | null, quadrant: Quadrant, polarity: Polarity, cadence: Cadence, aggregation: Aggregation, timeAggregation: Aggregation, unit: string, decimals: number, owner: string | null, ownerId: string | null, deputyId: string | null, source: string | null, goal: number, redFlag: number, baseline: number | null, weight: number, wheelPosition: number | null, isFocus: boolean, archivedAt: string | null, ownerPerson: { __typename: 'Person', id: string, name: string } | null, thresholds: Array<{ __typename: 'Threshold', id: string, version: number, unitId: string | null, from: string, goal: number, redFlag: number, baseline: number | null }>, weights: Array<{ __typename: 'MeasureWeight', id: string, version: number, unitId: string | null, from: string, weight: number }>, benchmark: { __typename: 'Benchmark', value: string, basis: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type SetWeightMutationVariables = Exact<{
  input: SetWeightInput;
}>;


export type SetWeightMutation = { setWeight:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Measure', id: string, version: number, programId: string, key: string, name: string, shortName: string, definition: string, formula: string, kind: MeasureKind, expression: string | null, numerator: string | null, denominator: string | null, quadrant: Quadrant, polarity: Polarity, cadence: Cadence, aggregation: Aggregation, timeAggregation: Aggregation, unit: string, decimals: number, owner: string | null, ownerId: string | null, deputyId: string | null, source: string | null, goal: number, redFlag: number, baseline: number | null, weight: number, wheelPosition: number | null, isFocus: boolean, archivedAt: string | null, ownerPerson: { __typename: 'Person', id: string, name: string } | null, thresholds: Array<{ __typename: 'Threshold', id: string, version: number, unitId: string | null, from: string, goal: number, redFlag: number, baseline: number | null }>, weights: Array<{ __typename: 'MeasureWeight', id: string, version: number, unitId: string | null, from: string, weight: number }>, benchmark: { __typename: 'Benchmark', value: string, basis: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ArchiveMeasureMutationVariables = Exact<{
  input: RowInput;
}>;


export type ArchiveMeasureMutation = { archiveMeasure:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Measure', id: string, version: number, programId: string, key: string, name: string, shortName: string, definition: string, formula: string, kind: MeasureKind, expression: string | null, numerator: string | null, denominator: string | null, quadrant: Quadrant, polarity: Polarity, cadence: Cadence, aggregation: Aggregation, timeAggregation: Aggregation, unit: string, decimals: number, owner: string | null, ownerId: string | null, deputyId: string | null, source: string | null, goal: number, redFlag: number, baseline: number | null, weight: number, wheelPosition: number | null, isFocus: boolean, archivedAt: string | null, ownerPerson: { __typename: 'Person', id: string, name: string } | null, thresholds: Array<{ __typename: 'Threshold', id: string, version: number, unitId: string | null, from: string, goal: number, redFlag: number, baseline: number | null }>, weights: Array<{ __typename: 'MeasureWeight', id: string, version: number, unitId: string | null, from: string, weight: number }>, benchmark: { __typename: 'Benchmark', value: string, basis: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type RestoreMeasureMutationVariables = Exact<{
  input: RowInput;
}>;


export type RestoreMeasureMutation = { restoreMeasure:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Measure', id: string, version: number, programId: string, key: string, name: string, shortName: string, definition: string, formula: string, kind: MeasureKind, expression: string | null, numerator: string | null, denominator: string | null, quadrant: Quadrant, polarity: Polarity, cadence: Cadence, aggregation: Aggregation, timeAggregation: Aggregation, unit: string, decimals: number, owner: string | null, ownerId: string | null, deputyId: string | null, source: string | null, goal: number, redFlag: number, baseline: number | null, weight: number, wheelPosition: number | null, isFocus: boolean, archivedAt: string | null, ownerPerson: { __typename: 'Person', id: string, name: string } | null, thresholds: Array<{ __typename: 'Threshold', id: string, version: number, unitId: string | null, from: string, goal: number, redFlag: number, baseline: number | null }>, weights: Array<{ __typename: 'MeasureWeight', id: string, version: number, unitId: string | null, from: string, weight: number }>, benchmark: { __typename: 'Benchmark', value: string, basis: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type RemoveThresholdMutationVariables = Exact<{
  input: RowInput;
}>;


export type RemoveThresholdMutation = { removeThreshold:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Measure', id: string, version: number, programId: string, key: string, name: string, shortName: string, definition: string, formula: string, kind: MeasureKind, expression: string | null, numerator: string | null, denominator: string | null, quadrant: Quadrant, polarity: Polarity, cadence: Cadence, aggregation: Aggregation, timeAggregation: Aggregation, unit: string, decimals: number, owner: string | null, ownerId: string | null, deputyId: string | null, source: string | null, goal: number, redFlag: number, baseline: number | null, weight: number, wheelPosition: number | null, isFocus: boolean, archivedAt: string | null, ownerPerson: { __typename: 'Person', id: string, name: string } | null, thresholds: Array<{ __typename: 'Threshold', id: string, version: number, unitId: string | null, from: string, goal: number, redFlag: number, baseline: number | null }>, weights: Array<{ __typename: 'MeasureWeight', id: string, version: number, unitId: string | null, from: string, weight: number }>, benchmark: { __typename: 'Benchmark', value: string, basis: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type RemoveWeightMutationVariables = Exact<{
  input: RowInput;
}>;


export type RemoveWeightMutation = { removeWeight:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Measure', id: string, version: number, programId: string, key: string, name: string, shortName: string, definition: string, formula: string, kind: MeasureKind, expression: string | null, numerator: string | null, denominator: string | null, quadrant: Quadrant, polarity: Polarity, cadence: Cadence, aggregation: Aggregation, timeAggregation: Aggregation, unit: string, decimals: number, owner: string | null, ownerId: string | null, deputyId: string | null, source: string | null, goal: number, redFlag: number, baseline: number | null, weight: number, wheelPosition: number | null, isFocus: boolean, archivedAt: string | null, ownerPerson: { __typename: 'Person', id: string, name: string } | null, thresholds: Array<{ __typename: 'Threshold', id: string, version: number, unitId: string | null, from: string, goal: number, redFlag: number, baseline: number | null }>, weights: Array<{ __typename: 'MeasureWeight', id: string, version: number, unitId: string | null, from: string, weight: number }>, benchmark: { __typename: 'Benchmark', value: string, basis: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type PreviewThresholdQueryVariables = Exact<{
  input: SetThresholdInput;
  take?: number | null | undefined;
}>;


export type PreviewThresholdQuery = { previewThreshold:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'ThresholdPreview', affected: number, examined: number, moved: number, transitions: Array<{ __typename: 'StatusTransition', from: ScoreStatus, to: ScoreStatus, count: number }>, rows: Array<{ __typename: 'MovedScore', unitId: string, unitName: string, period: string, before: number | null, after: number | null, statusBefore: ScoreStatus, statusAfter: ScoreStatus }> }
   };

export type ScoreJobsQueryVariables = Exact<{
  programId: string;
}>;


export type ScoreJobsQuery = { scoreJobs: Array<{ __typename: 'ScoreJob', id: string, measureId: string, total: number, done: number }> };

export type PeopleQueryVariables = Exact<{
  programId: string;
}>;


export type PeopleQuery = { people: Array<{ __typename: 'Person', id: string, name: string }> };

export type WheelQueryVariables = Exact<{
  unitId: string;
  period: string;
}>;


export type WheelQuery = { wheel: { __typename: 'Wheel', unitId: string, unitName: string, period: string, previousPeriod: string, score: number | null, previousScore: number | null, coverage: number, status: ScoreStatus, trend: Trend, ruleVersion: string, refreshedAt: string | null, quadrants: Array<{ __typename: 'WheelQuadrant', key: Quadrant, score: number | null, coverage: number, status: ScoreStatus, trend: Trend, measures: Array<{ __typename: 'WheelMeasure', id: string, key: string, name: string, shortName: string, value: number | null, target: number | null, redFlag: number | null, score: number | null, status: ScoreStatus, freshness: Freshness | null, trend: Trend, change: number | null, period: string | null, coverage: number, basis: ValueBasis | null, weight: number, unit: string, decimals: number, polarity: Polarity, cadence: Cadence, isFocus: boolean }> }> } };

export type WheelComparisonQueryVariables = Exact<{
  unitId: string;
  period: string;
  compareWith?: string | null | undefined;
  compareWithUnit?: string | null | undefined;
}>;


export type WheelComparisonQuery = { wheel: { __typename: 'Wheel', compared: { __typename: 'ComparedWheel', unitName: string, period: string, score: number | null } | null, quadrants: Array<{ __typename: 'WheelQuadrant', key: Quadrant, compared: { __typename: 'ComparedNode', score: number | null } | null, measures: Array<{ __typename: 'WheelMeasure', id: string, compared: { __typename: 'ComparedNode', value: number | null, score: number | null } | null }> }> } };

export type WheelSignalsQueryVariables = Exact<{
  unitId: string;
  period: string;
}>;


export type WheelSignalsQuery = { wheel: { __typename: 'Wheel', quadrants: Array<{ __typename: 'WheelQuadrant', measures: Array<{ __typename: 'WheelMeasure', id: string, isSignal: boolean | null }> }> } };

export type MeasureDetailQueryVariables = Exact<{
  id: string;
}>;


export type MeasureDetailQuery = { measure: { __typename: 'Measure', id: string, version: number, name: string, definition: string, formula: string, numerator: string | null, denominator: string | null, aggregation: Aggregation, cadence: Cadence, owner: string | null, source: string | null, benchmark: { __typename: 'Benchmark', value: string, basis: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null } };

export type MeasureSeriesQueryVariables = Exact<{
  measureId: string;
  unitId: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type MeasureSeriesQuery = { measure: { __typename: 'Measure', id: string, series: Array<{ __typename: 'SeriesPoint', period: string, value: number | null, score: number | null, status: ScoreStatus, freshness: Freshness, goal: number | null, redFlag: number | null, signal: ControlSignal | null, limits: { __typename: 'ControlLimits', centre: number, lower: number, upper: number, from: string, to: string } | null }> } };

export type ReadingQueryVariables = Exact<{
  measureId: string;
  unitId: string;
  period: string;
}>;


export type ReadingQuery = { readings: Array<{ __typename: 'Reading', id: string, version: number, period: string, value: number | null, numerator: number | null, denominator: number | null, note: string | null, enteredBy: string | null, source: string, updatedAt: string, corrections: Array<{ __typename: 'Correction', value: number | null, note: string | null, enteredBy: string | null, at: string }> }> };

export type RecordReadingMutationVariables = Exact<{
  input: RecordReadingInput;
}>;


export type RecordReadingMutation = { recordReading:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Reading', id: string, version: number, period: string, value: number | null, numerator: number | null, denominator: number | null, note: string | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type BattlesQueryVariables = Exact<{
  programId: string;
  includeArchived?: boolean | null | undefined;
}>;


export type BattlesQuery = { mustWinBattles: Array<{ __typename: 'MustWinBattle', id: string, version: number, title: string, why: string, captain: string | null, startsOn: string | null, endsOn: string | null, initiativeCount: number, position: number, archivedAt: string | null, episodes: Array<{ __typename: 'EpisodeLink', id: string, title: string }>, leadMeasures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }> };

export type BattleFieldsFragment = { __typename: 'MustWinBattle', id: string, version: number, title: string, why: string, captain: string | null, startsOn: string | null, endsOn: string | null, initiativeCount: number, position: number, archivedAt: string | null, episodes: Array<{ __typename: 'EpisodeLink', id: string, title: string }>, leadMeasures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null };

export type CreateMustWinBattleMutationVariables = Exact<{
  input: CreateMustWinBattleInput;
}>;


export type CreateMustWinBattleMutation = { createMustWinBattle:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'MustWinBattle', id: string, version: number, title: string, why: string, captain: string | null, startsOn: string | null, endsOn: string | null, initiativeCount: number, position: number, archivedAt: string | null, episodes: Array<{ __typename: 'EpisodeLink', id: string, title: string }>, leadMeasures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UpdateMustWinBattleMutationVariables = Exact<{
  input: UpdateMustWinBattleInput;
}>;


export type UpdateMustWinBattleMutation = { updateMustWinBattle:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'MustWinBattle', id: string, version: number, title: string, why: string, captain: string | null, startsOn: string | null, endsOn: string | null, initiativeCount: number, position: number, archivedAt: string | null, episodes: Array<{ __typename: 'EpisodeLink', id: string, title: string }>, leadMeasures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ArchiveMustWinBattleMutationVariables = Exact<{
  input: RowInput;
}>;


export type ArchiveMustWinBattleMutation = { archiveMustWinBattle:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'MustWinBattle', id: string, version: number, title: string, why: string, captain: string | null, startsOn: string | null, endsOn: string | null, initiativeCount: number, position: number, archivedAt: string | null, episodes: Array<{ __typename: 'EpisodeLink', id: string, title: string }>, leadMeasures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type RestoreMustWinBattleMutationVariables = Exact<{
  input: RowInput;
}>;


export type RestoreMustWinBattleMutation = { restoreMustWinBattle:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'MustWinBattle', id: string, version: number, title: string, why: string, captain: string | null, startsOn: string | null, endsOn: string | null, initiativeCount: number, position: number, archivedAt: string | null, episodes: Array<{ __typename: 'EpisodeLink', id: string, title: string }>, leadMeasures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type EpisodesQueryVariables = Exact<{
  programId: string;
  includeArchived?: boolean | null | undefined;
}>;


export type EpisodesQuery = { episodes: Array<{ __typename: 'Episode', id: string, version: number, title: string, need: string, lifecycleStage: LifecycleStage, experienceType: ExperienceType, frequency: number | null, emotionalImportance: number | null, zone: Zone | null, isFlagged: boolean, touchpoints: Array<string>, channels: Array<string>, rationale: string | null, initiativeCount: number, archivedAt: string | null, owner: { __typename: 'DepartmentLink', id: string, name: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }> };

export type EpisodeFieldsFragment = { __typename: 'Episode', id: string, version: number, title: string, need: string, lifecycleStage: LifecycleStage, experienceType: ExperienceType, frequency: number | null, emotionalImportance: number | null, zone: Zone | null, isFlagged: boolean, touchpoints: Array<string>, channels: Array<string>, rationale: string | null, initiativeCount: number, archivedAt: string | null, owner: { __typename: 'DepartmentLink', id: string, name: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null };

export type CreateEpisodeMutationVariables = Exact<{
  input: CreateEpisodeInput;
}>;


export type CreateEpisodeMutation = { createEpisode:
    | { __typename: 'Episode', id: string, version: number, title: string, need: string, lifecycleStage: LifecycleStage, experienceType: ExperienceType, frequency: number | null, emotionalImportance: number | null, zone: Zone | null, isFlagged: boolean, touchpoints: Array<string>, channels: Array<string>, rationale: string | null, initiativeCount: number, archivedAt: string | null, owner: { __typename: 'DepartmentLink', id: string, name: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UpdateEpisodeMutationVariables = Exact<{
  input: UpdateEpisodeInput;
}>;


export type UpdateEpisodeMutation = { updateEpisode:
    | { __typename: 'Episode', id: string, version: number, title: string, need: string, lifecycleStage: LifecycleStage, experienceType: ExperienceType, frequency: number | null, emotionalImportance: number | null, zone: Zone | null, isFlagged: boolean, touchpoints: Array<string>, channels: Array<string>, rationale: string | null, initiativeCount: number, archivedAt: string | null, owner: { __typename: 'DepartmentLink', id: string, name: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ArchiveEpisodeMutationVariables = Exact<{
  input: RowInput;
}>;


export type ArchiveEpisodeMutation = { archiveEpisode:
    | { __typename: 'Episode', id: string, version: number, title: string, need: string, lifecycleStage: LifecycleStage, experienceType: ExperienceType, frequency: number | null, emotionalImportance: number | null, zone: Zone | null, isFlagged: boolean, touchpoints: Array<string>, channels: Array<string>, rationale: string | null, initiativeCount: number, archivedAt: string | null, owner: { __typename: 'DepartmentLink', id: string, name: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type RestoreEpisodeMutationVariables = Exact<{
  input: RowInput;
}>;


export type RestoreEpisodeMutation = { restoreEpisode:
    | { __typename: 'Episode', id: string, version: number, title: string, need: string, lifecycleStage: LifecycleStage, experienceType: ExperienceType, frequency: number | null, emotionalImportance: number | null, zone: Zone | null, isFlagged: boolean, touchpoints: Array<string>, channels: Array<string>, rationale: string | null, initiativeCount: number, archivedAt: string | null, owner: { __typename: 'DepartmentLink', id: string, name: string } | null, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type PromiseQueryVariables = Exact<{
  programId: string;
}>;


export type PromiseQuery = { valueProposition: { __typename: 'ValueProposition', id: string, version: number, title: string, statement: string, standsFor: Array<string>, notFor: Array<string>, promiseWords: Array<{ __typename: 'PromiseWord', id: string, version: number, word: string, meaning: string, champion: string | null, behaviours: Array<string>, position: number, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null } | null };

export type PromiseWordFieldsFragment = { __typename: 'PromiseWord', id: string, version: number, word: string, meaning: string, champion: string | null, behaviours: Array<string>, position: number, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null };

export type ValuePropositionFieldsFragment = { __typename: 'ValueProposition', id: string, version: number, title: string, statement: string, standsFor: Array<string>, notFor: Array<string>, promiseWords: Array<{ __typename: 'PromiseWord', id: string, version: number, word: string, meaning: string, champion: string | null, behaviours: Array<string>, position: number, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null };

export type CreateValuePropositionMutationVariables = Exact<{
  input: CreateValuePropositionInput;
}>;


export type CreateValuePropositionMutation = { createValueProposition:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'ValueProposition', id: string, version: number, title: string, statement: string, standsFor: Array<string>, notFor: Array<string>, promiseWords: Array<{ __typename: 'PromiseWord', id: string, version: number, word: string, meaning: string, champion: string | null, behaviours: Array<string>, position: number, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }
   };

export type UpdateValuePropositionMutationVariables = Exact<{
  input: UpdateValuePropositionInput;
}>;


export type UpdateValuePropositionMutation = { updateValueProposition:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'ValueProposition', id: string, version: number, title: string, statement: string, standsFor: Array<string>, notFor: Array<string>, promiseWords: Array<{ __typename: 'PromiseWord', id: string, version: number, word: string, meaning: string, champion: string | null, behaviours: Array<string>, position: number, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }
   };

export type CreatePromiseWordMutationVariables = Exact<{
  input: CreatePromiseWordInput;
}>;


export type CreatePromiseWordMutation = { createPromiseWord:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'PromiseWord', id: string, version: number, word: string, meaning: string, champion: string | null, behaviours: Array<string>, position: number, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UpdatePromiseWordMutationVariables = Exact<{
  input: UpdatePromiseWordInput;
}>;


export type UpdatePromiseWordMutation = { updatePromiseWord:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'PromiseWord', id: string, version: number, word: string, meaning: string, champion: string | null, behaviours: Array<string>, position: number, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ArchivePromiseWordMutationVariables = Exact<{
  input: RowInput;
}>;


export type ArchivePromiseWordMutation = { archivePromiseWord:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'PromiseWord', id: string, version: number, word: string, meaning: string, champion: string | null, behaviours: Array<string>, position: number, measures: Array<{ __typename: 'MeasureLink', id: string, key: string, name: string }>, findings: Array<{ __typename: 'Warning', code: string, message: string }>, origin: { __typename: 'Origin', pack: string, key: string } | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UnitDetailQueryVariables = Exact<{
  id: string;
}>;


export type UnitDetailQuery = { unit: { __typename: 'Unit', id: string, version: number, programId: string, name: string, kind: UnitKind, parentId: string | null, externalId: string | null, head: string | null, headcount: number | null, timeZone: string | null, opensOn: string | null, closesOn: string | null, depth: number, archivedAt: string | null } };

export type UnitFieldsFragment = { __typename: 'Unit', id: string, version: number, programId: string, name: string, kind: UnitKind, parentId: string | null, externalId: string | null, head: string | null, headcount: number | null, timeZone: string | null, opensOn: string | null, closesOn: string | null, depth: number, archivedAt: string | null };

export type AllUnitsQueryVariables = Exact<{
  programId: string;
}>;


export type AllUnitsQuery = { units: Array<{ __typename: 'Unit', id: string, version: number, name: string, kind: UnitKind, parentId: string | null, archivedAt: string | null }> };

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { createUnit:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'Unit', id: string, version: number, programId: string, name: string, kind: UnitKind, parentId: string | null, externalId: string | null, head: string | null, headcount: number | null, timeZone: string | null, opensOn: string | null, closesOn: string | null, depth: number, archivedAt: string | null }
   };

export type UpdateUnitMutationVariables = Exact<{
  input: UpdateUnitInput;
}>;


export type UpdateUnitMutation = { updateUnit:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'Unit', id: string, version: number, programId: string, name: string, kind: UnitKind, parentId: string | null, externalId: string | null, head: string | null, headcount: number | null, timeZone: string | null, opensOn: string | null, closesOn: string | null, depth: number, archivedAt: string | null }
   };

export type ArchiveUnitMutationVariables = Exact<{
  input: RowInput;
}>;


export type ArchiveUnitMutation = { archiveUnit:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'Unit', id: string, version: number, programId: string, name: string, kind: UnitKind, parentId: string | null, externalId: string | null, head: string | null, headcount: number | null, timeZone: string | null, opensOn: string | null, closesOn: string | null, depth: number, archivedAt: string | null }
   };

export type RestoreUnitMutationVariables = Exact<{
  input: RowInput;
}>;


export type RestoreUnitMutation = { restoreUnit:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'Unit', id: string, version: number, programId: string, name: string, kind: UnitKind, parentId: string | null, externalId: string | null, head: string | null, headcount: number | null, timeZone: string | null, opensOn: string | null, closesOn: string | null, depth: number, archivedAt: string | null }
   };

export type UpdateInboxQueryVariables = Exact<{
  programId: string;
  page?: PageInput | null | undefined;
}>;


export type UpdateInboxQuery = { updateInbox: { __typename: 'UpdateInbox', total: number, done: number, missing: number, late: number, hasMore: boolean, redRule: RedRule, items: Array<{ __typename: 'UpdateRow', unitId: string, unitName: string, period: string, state: UpdateState, dueOn: string, responsible: Array<string>, isEscalated: boolean, isExpected: boolean, value: number | null, numerator: number | null, denominator: number | null, note: string | null, version: number | null, rolledUp: number | null, goal: number | null, redFlag: number | null, measure: { __typename: 'UpdateMeasure', id: string, key: string, name: string, shortName: string, quadrant: Quadrant, definition: string, unit: string, decimals: number, polarity: Polarity, cadence: Cadence, numerator: string | null, denominator: string | null }, recent: Array<{ __typename: 'PastValue', period: string, value: number }> }> } };

export type UpdateRowFieldsFragment = { __typename: 'UpdateRow', unitId: string, unitName: string, period: string, state: UpdateState, dueOn: string, responsible: Array<string>, isEscalated: boolean, isExpected: boolean, value: number | null, numerator: number | null, denominator: number | null, note: string | null, version: number | null, rolledUp: number | null, goal: number | null, redFlag: number | null, measure: { __typename: 'UpdateMeasure', id: string, key: string, name: string, shortName: string, quadrant: Quadrant, definition: string, unit: string, decimals: number, polarity: Polarity, cadence: Cadence, numerator: string | null, denominator: string | null }, recent: Array<{ __typename: 'PastValue', period: string, value: number }> };

export type UpdatesDueQueryVariables = Exact<{
  programId: string;
}>;


export type UpdatesDueQuery = { updateInbox: { __typename: 'UpdateInbox', total: number, done: number, missing: number, late: number } };

export type UpdateSheetQueryVariables = Exact<{
  unitId: string;
  period: string;
}>;


export type UpdateSheetQuery = { updateSheet: { __typename: 'UpdateInbox', total: number, done: number, redRule: RedRule, lock: { __typename: 'PeriodLock', id: string, period: string, lockedBy: string | null, lockedAt: string } | null, items: Array<{ __typename: 'UpdateRow', unitId: string, unitName: string, period: string, state: UpdateState, dueOn: string, responsible: Array<string>, isEscalated: boolean, isExpected: boolean, value: number | null, numerator: number | null, denominator: number | null, note: string | null, version: number | null, rolledUp: number | null, goal: number | null, redFlag: number | null, measure: { __typename: 'UpdateMeasure', id: string, key: string, name: string, shortName: string, quadrant: Quadrant, definition: string, unit: string, decimals: number, polarity: Polarity, cadence: Cadence, numerator: string | null, denominator: string | null }, recent: Array<{ __typename: 'PastValue', period: string, value: number }> }> } };

export type RecordReadingsMutationVariables = Exact<{
  input: RecordReadingsInput;
}>;


export type RecordReadingsMutation = { recordReadings:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, code: string, message: string }> }
    | { __typename: 'RecordedReadings', readings: Array<{ __typename: 'Reading', id: string, measureId: string, unitId: string, period: string, version: number }>, actions: Array<{ __typename: 'MeasureAction', id: string }>, refused: Array<{ __typename: 'Issue', path: string, code: string, message: string }> }
    | { __typename: 'Stale', message: string }
   };

export type TakeBackReadingsMutationVariables = Exact<{
  input: TakeBackReadingsInput;
}>;


export type TakeBackReadingsMutation = { takeBackReadings:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string }
    | { __typename: 'TakenBackReadings', count: number }
   };

export type PeriodCoverageQueryVariables = Exact<{
  programId: string;
  period: string;
}>;


export type PeriodCoverageQuery = { periodCoverage: { __typename: 'PeriodCoverage', period: string, expected: number, reported: number, units: number, completeUnits: number, lock: { __typename: 'PeriodLock', id: string, period: string, lockedBy: string | null, lockedAt: string } | null, gaps: Array<{ __typename: 'UnitGap', unitId: string, unitName: string, missing: number, measures: Array<string>, responsible: Array<string> }> }, periodLocks: Array<{ __typename: 'PeriodLock', id: string, version: number, period: string, lockedBy: string | null, lockedAt: string }> };

export type LockPeriodMutationVariables = Exact<{
  input: LockPeriodInput;
}>;


export type LockPeriodMutation = { lockPeriod:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'PeriodLock', id: string, version: number, period: string }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type ReopenPeriodMutationVariables = Exact<{
  input: ReopenPeriodInput;
}>;


export type ReopenPeriodMutation = { reopenPeriod:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'PeriodLock', id: string, version: number, period: string }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type RedsQueryVariables = Exact<{
  programId: string;
  unitId?: string | null | undefined;
  measureId?: string | null | undefined;
}>;


export type RedsQuery = { redsWithoutAction: { __typename: 'RedsWithoutAction', total: number, items: Array<{ __typename: 'RedWithoutAction', unitId: string, unitName: string, measureId: string, measureName: string, period: string, value: number, redFlag: number, unit: string, decimals: number, note: string | null }> }, measureActions: Array<{ __typename: 'MeasureAction', id: string, version: number, measureId: string, measureName: string, unitId: string, unitName: string, period: string, title: string, owner: string | null, dueOn: string | null, doneOn: string | null, isOverdue: boolean, initiativeId: string | null, initiativeTitle: string | null }> };

export type ActionFieldsFragment = { __typename: 'MeasureAction', id: string, version: number, measureId: string, measureName: string, unitId: string, unitName: string, period: string, title: string, owner: string | null, dueOn: string | null, doneOn: string | null, isOverdue: boolean, initiativeId: string | null, initiativeTitle: string | null };

export type InitiativesForActionQueryVariables = Exact<{
  programId: string;
}>;


export type InitiativesForActionQuery = { initiatives: { __typename: 'InitiativeList', items: Array<{ __typename: 'Initiative', id: string, title: string }> } };

export type CreateMeasureActionMutationVariables = Exact<{
  input: CreateMeasureActionInput;
}>;


export type CreateMeasureActionMutation = { createMeasureAction:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'MeasureAction', id: string, version: number, measureId: string, measureName: string, unitId: string, unitName: string, period: string, title: string, owner: string | null, dueOn: string | null, doneOn: string | null, isOverdue: boolean, initiativeId: string | null, initiativeTitle: string | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type UpdateMeasureActionMutationVariables = Exact<{
  input: UpdateMeasureActionInput;
}>;


export type UpdateMeasureActionMutation = { updateMeasureAction:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'MeasureAction', id: string, version: number, measureId: string, measureName: string, unitId: string, unitName: string, period: string, title: string, owner: string | null, dueOn: string | null, doneOn: string | null, isOverdue: boolean, initiativeId: string | null, initiativeTitle: string | null }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
   };

export type WallsQueryVariables = Exact<{
  programId: string;
}>;


export type WallsQuery = { walls: Array<{ __typename: 'Wall', id: string, version: number, name: string, withChildren: boolean, wheelCount: number, seconds: number, language: string, theme: WallTheme, createdBy: string, createdAt: string, addressSince: string, lastSeenAt: string | null, revokedAt: string | null, units: Array<{ __typename: 'WallUnit', id: string, name: string }> }> };

export type WallFieldsFragment = { __typename: 'Wall', id: string, version: number, name: string, withChildren: boolean, wheelCount: number, seconds: number, language: string, theme: WallTheme, createdBy: string, createdAt: string, addressSince: string, lastSeenAt: string | null, revokedAt: string | null, units: Array<{ __typename: 'WallUnit', id: string, name: string }> };

export type CreateWallMutationVariables = Exact<{
  input: CreateWallInput;
}>;


export type CreateWallMutation = { createWall:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string }
    | { __typename: 'Wall', address: string | null, id: string, version: number, name: string, withChildren: boolean, wheelCount: number, seconds: number, language: string, theme: WallTheme, createdBy: string, createdAt: string, addressSince: string, lastSeenAt: string | null, revokedAt: string | null, units: Array<{ __typename: 'WallUnit', id: string, name: string }> }
   };

export type UpdateWallMutationVariables = Exact<{
  input: UpdateWallInput;
}>;


export type UpdateWallMutation = { updateWall:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'Wall', id: string, version: number, name: string, withChildren: boolean, wheelCount: number, seconds: number, language: string, theme: WallTheme, createdBy: string, createdAt: string, addressSince: string, lastSeenAt: string | null, revokedAt: string | null, units: Array<{ __typename: 'WallUnit', id: string, name: string }> }
   };

export type RevokeWallMutationVariables = Exact<{
  input: RowInput;
}>;


export type RevokeWallMutation = { revokeWall:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'Wall', id: string, version: number, name: string, withChildren: boolean, wheelCount: number, seconds: number, language: string, theme: WallTheme, createdBy: string, createdAt: string, addressSince: string, lastSeenAt: string | null, revokedAt: string | null, units: Array<{ __typename: 'WallUnit', id: string, name: string }> }
   };

export type RenewWallAddressMutationVariables = Exact<{
  input: RowInput;
}>;


export type RenewWallAddressMutation = { renewWallAddress:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale', message: string, current:
        | { __typename: 'AlertSubscription', id: string, version: number }
        | { __typename: 'ApiToken', id: string, version: number }
        | { __typename: 'CascadeGoal', id: string, version: number }
        | { __typename: 'Change', id: string, version: number }
        | { __typename: 'Department', id: string, version: number }
        | { __typename: 'Episode', id: string, version: number }
        | { __typename: 'Initiative', id: string, version: number }
        | { __typename: 'Measure', id: string, version: number }
        | { __typename: 'MeasureAction', id: string, version: number }
        | { __typename: 'MeasureWeight', id: string, version: number }
        | { __typename: 'Milestone', id: string, version: number }
        | { __typename: 'MustWinBattle', id: string, version: number }
        | { __typename: 'Objective', id: string, version: number }
        | { __typename: 'ObjectiveGiven', id: string, version: number }
        | { __typename: 'PackInstallation', id: string, version: number }
        | { __typename: 'PeriodLock', id: string, version: number }
        | { __typename: 'Phase', id: string, version: number }
        | { __typename: 'Program', id: string, version: number }
        | { __typename: 'PromiseWord', id: string, version: number }
        | { __typename: 'Pulse', id: string, version: number }
        | { __typename: 'Reading', id: string, version: number }
        | { __typename: 'ReadingImport', id: string, version: number }
        | { __typename: 'Threshold', id: string, version: number }
        | { __typename: 'Undone', id: string, version: number }
        | { __typename: 'Unit', id: string, version: number }
        | { __typename: 'UnitImport', id: string, version: number }
        | { __typename: 'User', id: string, version: number }
        | { __typename: 'ValueProposition', id: string, version: number }
        | { __typename: 'Wall', id: string, version: number }
       }
    | { __typename: 'Wall', address: string | null, id: string, version: number, name: string, withChildren: boolean, wheelCount: number, seconds: number, language: string, theme: WallTheme, createdBy: string, createdAt: string, addressSince: string, lastSeenAt: string | null, revokedAt: string | null, units: Array<{ __typename: 'WallUnit', id: string, name: string }> }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { logout: boolean };

export type UpdateMyLanguageMutationVariables = Exact<{
  input: UpdateMeInput;
}>;


export type UpdateMyLanguageMutation = { updateMe:
    | { __typename: 'Invalid', issues: Array<{ __typename: 'Issue', path: string, message: string }> }
    | { __typename: 'Stale' }
    | { __typename: 'User', id: string, version: number, language: string }
   };

export const InitiativeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isStopCandidate"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInherited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"battle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InitiativeRowFragment, unknown>;
export const InitiativeDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMissed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isStopCandidate"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInherited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"battle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InitiativeDetailFragment, unknown>;
export const ObjectiveFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalCount"}},{"kind":"Field","name":{"kind":"Name","value":"gapCount"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<ObjectiveFieldsFragment, unknown>;
export const GoalFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CascadeGoal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parentGoalId"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<GoalFieldsFragment, unknown>;
export const PulseFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PulseFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"hasAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objective"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}}]}}]}}]}}]} as unknown as DocumentNode<PulseFieldsFragment, unknown>;
export const AlertFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureAlert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"measureName"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}}]}}]} as unknown as DocumentNode<AlertFieldsFragment, unknown>;
export const InstallationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstallationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PackInstallation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"packId"}},{"kind":"Field","name":{"kind":"Name","value":"packVersion"}},{"kind":"Field","name":{"kind":"Name","value":"installedAt"}},{"kind":"Field","name":{"kind":"Name","value":"installedBy"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<InstallationFieldsFragment, unknown>;
export const PackFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstallationFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstallationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PackInstallation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"packId"}},{"kind":"Field","name":{"kind":"Name","value":"packVersion"}},{"kind":"Field","name":{"kind":"Name","value":"installedAt"}},{"kind":"Field","name":{"kind":"Name","value":"installedBy"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<PackFieldsFragment, unknown>;
export const UserFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]} as unknown as DocumentNode<UserFieldsFragment, unknown>;
export const ApiTokenFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<ApiTokenFieldsFragment, unknown>;
export const PhaseSettingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]} as unknown as DocumentNode<PhaseSettingFragment, unknown>;
export const ProgramSettingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgramSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"horizonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"redRule"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhaseSetting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]} as unknown as DocumentNode<ProgramSettingFragment, unknown>;
export const DepartmentFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<DepartmentFieldsFragment, unknown>;
export const PartOfContributionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartOfContribution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContributionPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"scoreFrom"}},{"kind":"Field","name":{"kind":"Name","value":"scoreTo"}},{"kind":"Field","name":{"kind":"Name","value":"valueFrom"}},{"kind":"Field","name":{"kind":"Name","value":"valueTo"}},{"kind":"Field","name":{"kind":"Name","value":"weightFrom"}},{"kind":"Field","name":{"kind":"Name","value":"weightTo"}}]}}]} as unknown as DocumentNode<PartOfContributionFragment, unknown>;
export const LeagueLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeagueLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeagueRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"isTie"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"shrunk"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]} as unknown as DocumentNode<LeagueLineFragment, unknown>;
export const MeasureFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"timeAggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wheelPosition"}},{"kind":"Field","name":{"kind":"Name","value":"isFocus"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<MeasureFieldsFragment, unknown>;
export const BattleFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BattleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MustWinBattle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"captain"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadMeasures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<BattleFieldsFragment, unknown>;
export const EpisodeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EpisodeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Episode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleStage"}},{"kind":"Field","name":{"kind":"Name","value":"experienceType"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"touchpoints"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<EpisodeFieldsFragment, unknown>;
export const PromiseWordFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseWordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseWord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"champion"}},{"kind":"Field","name":{"kind":"Name","value":"behaviours"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<PromiseWordFieldsFragment, unknown>;
export const ValuePropositionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValuePropositionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValueProposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"standsFor"}},{"kind":"Field","name":{"kind":"Name","value":"notFor"}},{"kind":"Field","name":{"kind":"Name","value":"promiseWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromiseWordFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseWordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseWord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"champion"}},{"kind":"Field","name":{"kind":"Name","value":"behaviours"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<ValuePropositionFieldsFragment, unknown>;
export const UnitFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<UnitFieldsFragment, unknown>;
export const UpdateRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"isEscalated"}},{"kind":"Field","name":{"kind":"Name","value":"isExpected"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rolledUp"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"recent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<UpdateRowFieldsFragment, unknown>;
export const ActionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"measureName"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeId"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeTitle"}}]}}]} as unknown as DocumentNode<ActionFieldsFragment, unknown>;
export const WallFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withChildren"}},{"kind":"Field","name":{"kind":"Name","value":"wheelCount"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"addressSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<WallFieldsFragment, unknown>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"needsSetup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const ProgramsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]} as unknown as DocumentNode<ProgramsQuery, ProgramsQueryVariables>;
export const ProgramFrameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgramFrame"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"horizonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"currentPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"latestPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"rootUnitId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitTree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"parentIds"}},{"kind":"Field","name":{"kind":"Name","value":"depths"}}]}}]}}]} as unknown as DocumentNode<ProgramFrameQuery, ProgramFrameQueryVariables>;
export const UndoLastChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoLastChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoLastInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoLastChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Undone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titles"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UndoLastChangeMutation, UndoLastChangeMutationVariables>;
export const UnreadNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}]}]}}]} as unknown as DocumentNode<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const AlertSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alertSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"canSendEmail"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"measureName"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"includesBelow"}},{"kind":"Field","name":{"kind":"Name","value":"events"}}]}}]}}]}}]} as unknown as DocumentNode<AlertSettingsQuery, AlertSettingsQueryVariables>;
export const SubscribeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Subscribe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubscribeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscribe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SubscribeMutation, SubscribeMutationVariables>;
export const UnsubscribeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Unsubscribe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnsubscribeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unsubscribe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UnsubscribeMutation, UnsubscribeMutationVariables>;
export const MarkNoticesReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoticesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoticesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticesRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const SetAlertEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAlertEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetAlertEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAlertEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertEmail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetAlertEmailMutation, SetAlertEmailMutationVariables>;
export const RowHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RowHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"entityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entityId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RowHistoryQuery, RowHistoryQueryVariables>;
export const HeatMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeatMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heatMap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"200"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitsBelow"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<HeatMapQuery, HeatMapQueryVariables>;
export const HistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"History"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entityId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"entityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entityId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"isUndoable"}}]}}]}}]}}]} as unknown as DocumentNode<HistoryQuery, HistoryQueryVariables>;
export const UndoChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Undone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titles"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UndoChangeMutation, UndoChangeMutationVariables>;
export const InitiativeMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativeMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiativeMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"versions"}},{"kind":"Field","name":{"kind":"Name","value":"titles"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"battleIds"}}]}}]}}]} as unknown as DocumentNode<InitiativeMatrixQuery, InitiativeMatrixQueryVariables>;
export const InitiativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Initiatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isStopCandidate"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInherited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"battle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InitiativesQuery, InitiativesQueryVariables>;
export const InitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Initiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isStopCandidate"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInherited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"battle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMissed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<InitiativeQuery, InitiativeQueryVariables>;
export const InitiativeChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativeChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"1"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mustWinBattles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readinessMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InitiativeChoicesQuery, InitiativeChoicesQueryVariables>;
export const MeasureChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasureChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MeasureChoicesQuery, MeasureChoicesQueryVariables>;
export const CreateInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInitiativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInitiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeDetail"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isStopCandidate"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInherited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"battle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMissed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<CreateInitiativeMutation, CreateInitiativeMutationVariables>;
export const UpdateInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateInitiativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInitiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeDetail"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isStopCandidate"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInherited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"battle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMissed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<UpdateInitiativeMutation, UpdateInitiativeMutationVariables>;
export const ArchiveInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveInitiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeDetail"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isStopCandidate"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInherited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"battle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMissed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<ArchiveInitiativeMutation, ArchiveInitiativeMutationVariables>;
export const RestoreInitiativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreInitiative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreInitiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeDetail"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"isStopCandidate"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInherited"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"battle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InitiativeDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InitiativeRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sponsor"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMissed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<RestoreInitiativeMutation, RestoreInitiativeMutationVariables>;
export const CreateMilestoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMilestoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMissed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateMilestoneMutation, CreateMilestoneMutationVariables>;
export const UpdateMilestoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMilestoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMissed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateMilestoneMutation, UpdateMilestoneMutationVariables>;
export const ArchiveMilestoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMissed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveMilestoneMutation, ArchiveMilestoneMutationVariables>;
export const ObjectivesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Objectives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeArchived"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeArchived"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectiveFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cascadeCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pulses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"hasAnswered"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalCount"}},{"kind":"Field","name":{"kind":"Name","value":"gapCount"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<ObjectivesQuery, ObjectivesQueryVariables>;
export const ObjectiveScoresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObjectiveScores"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectiveScores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectiveId"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectiveScoresQuery, ObjectiveScoresQueryVariables>;
export const CascadeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cascade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objectiveId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cascade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"objectiveId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objectiveId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objective"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectiveFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalFields"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"parentGoalId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalCount"}},{"kind":"Field","name":{"kind":"Name","value":"gapCount"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CascadeGoal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parentGoalId"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<CascadeQuery, CascadeQueryVariables>;
export const CreateObjectiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateObjective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateObjectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createObjective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectiveFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalCount"}},{"kind":"Field","name":{"kind":"Name","value":"gapCount"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<CreateObjectiveMutation, CreateObjectiveMutationVariables>;
export const UpdateObjectiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateObjective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateObjectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateObjective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectiveFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalCount"}},{"kind":"Field","name":{"kind":"Name","value":"gapCount"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<UpdateObjectiveMutation, UpdateObjectiveMutationVariables>;
export const ArchiveObjectiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveObjective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveObjective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectiveFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalCount"}},{"kind":"Field","name":{"kind":"Name","value":"gapCount"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<ArchiveObjectiveMutation, ArchiveObjectiveMutationVariables>;
export const RestoreObjectiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreObjective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreObjective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObjectiveFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObjectiveFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Objective"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalCount"}},{"kind":"Field","name":{"kind":"Name","value":"gapCount"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<RestoreObjectiveMutation, RestoreObjectiveMutationVariables>;
export const CreateCascadeGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCascadeGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCascadeGoalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCascadeGoal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CascadeGoal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CascadeGoal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parentGoalId"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<CreateCascadeGoalMutation, CreateCascadeGoalMutationVariables>;
export const UpdateCascadeGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCascadeGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCascadeGoalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCascadeGoal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CascadeGoal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CascadeGoal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parentGoalId"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<UpdateCascadeGoalMutation, UpdateCascadeGoalMutationVariables>;
export const ArchiveCascadeGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveCascadeGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveCascadeGoal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CascadeGoal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CascadeGoal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parentGoalId"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpi"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"canEdit"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<ArchiveCascadeGoalMutation, ArchiveCascadeGoalMutationVariables>;
export const GiveObjectiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveObjective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveObjectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveObjective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectiveGiven"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GiveObjectiveMutation, GiveObjectiveMutationVariables>;
export const PulsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pulses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pulses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PulseFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PulseFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"hasAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objective"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}}]}}]}}]}}]} as unknown as DocumentNode<PulsesQuery, PulsesQueryVariables>;
export const PulseDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PulseDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pulseDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectiveId"}},{"kind":"Field","name":{"kind":"Name","value":"objective"}},{"kind":"Field","name":{"kind":"Name","value":"distractors"}}]}}]}}]} as unknown as DocumentNode<PulseDraftQuery, PulseDraftQueryVariables>;
export const OpenPulseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenPulse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenPulseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPulse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PulseFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PulseFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"hasAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objective"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}}]}}]}}]}}]} as unknown as DocumentNode<OpenPulseMutation, OpenPulseMutationVariables>;
export const ClosePulseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePulse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePulse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PulseFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PulseFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"hasAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objective"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}}]}}]}}]}}]} as unknown as DocumentNode<ClosePulseMutation, ClosePulseMutationVariables>;
export const AnswerPulseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerPulse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerPulseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerPulse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PulseFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PulseFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"hasAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objective"}},{"kind":"Field","name":{"kind":"Name","value":"fidelity"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerPulseMutation, AnswerPulseMutationVariables>;
export const ThisWeekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThisWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thisWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"previousScore"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"turned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"red"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlertFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"examples"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlertFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureAlert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"measureName"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}}]}}]} as unknown as DocumentNode<ThisWeekQuery, ThisWeekQueryVariables>;
export const PacksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Packs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstallationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PackInstallation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"packId"}},{"kind":"Field","name":{"kind":"Name","value":"packVersion"}},{"kind":"Field","name":{"kind":"Name","value":"installedAt"}},{"kind":"Field","name":{"kind":"Name","value":"installedBy"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstallationFields"}}]}}]}}]} as unknown as DocumentNode<PacksQuery, PacksQueryVariables>;
export const PackPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PackPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"packId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"packPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"packId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"packId"}}},{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isInstalled"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstallationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PackInstallation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"packId"}},{"kind":"Field","name":{"kind":"Name","value":"packVersion"}},{"kind":"Field","name":{"kind":"Name","value":"installedAt"}},{"kind":"Field","name":{"kind":"Name","value":"installedBy"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstallationFields"}}]}}]}}]} as unknown as DocumentNode<PackPreviewQuery, PackPreviewQueryVariables>;
export const InstallPackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InstallPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstallPackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PackInstallation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstallationFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstallationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PackInstallation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"packId"}},{"kind":"Field","name":{"kind":"Name","value":"packVersion"}},{"kind":"Field","name":{"kind":"Name","value":"installedAt"}},{"kind":"Field","name":{"kind":"Name","value":"installedBy"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<InstallPackMutation, InstallPackMutationVariables>;
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const ApiTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiTokenFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}},{"kind":"Field","name":{"kind":"Name","value":"inviteLink"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]} as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const UpdateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]} as unknown as DocumentNode<UpdateUserMutation, UpdateUserMutationVariables>;
export const CreateApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiTokenFields"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiTokenFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"userEmail"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const CompleteSetupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteSetup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteSetupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeSetup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompleteSetupMutation, CompleteSetupMutationVariables>;
export const AcceptInviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcceptInviteMutation, AcceptInviteMutationVariables>;
export const SignInWithLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInWithLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const CreateProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProgram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProgramInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProgram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateProgramMutation, CreateProgramMutationVariables>;
export const ProgramSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgramSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgramSetting"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgramSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"horizonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"redRule"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhaseSetting"}}]}}]}}]} as unknown as DocumentNode<ProgramSettingsQuery, ProgramSettingsQueryVariables>;
export const AllProgramsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllPrograms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]}}]} as unknown as DocumentNode<AllProgramsQuery, AllProgramsQueryVariables>;
export const UpdateProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProgram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProgramInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProgram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgramSetting"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgramSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"horizonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graceDays"}},{"kind":"Field","name":{"kind":"Name","value":"redRule"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhaseSetting"}}]}}]}}]} as unknown as DocumentNode<UpdateProgramMutation, UpdateProgramMutationVariables>;
export const UpdatePhaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePhase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePhaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePhase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhaseSetting"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhaseSetting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Phase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]} as unknown as DocumentNode<UpdatePhaseMutation, UpdatePhaseMutationVariables>;
export const ArchiveProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveProgram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveProgram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveProgramMutation, ArchiveProgramMutationVariables>;
export const RestoreProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreProgram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreProgram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RestoreProgramMutation, RestoreProgramMutationVariables>;
export const ReadinessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Readiness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readinessMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepartmentFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<ReadinessQuery, ReadinessQueryVariables>;
export const CreateDepartmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDepartmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDepartment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepartmentFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<CreateDepartmentMutation, CreateDepartmentMutationVariables>;
export const UpdateDepartmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateDepartmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateDepartment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DepartmentFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DepartmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"process"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<UpdateDepartmentMutation, UpdateDepartmentMutationVariables>;
export const ArchiveDepartmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveDepartment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveDepartmentMutation, ArchiveDepartmentMutationVariables>;
export const RoadmapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Roadmap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"phases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"versions"}},{"kind":"Field","name":{"kind":"Name","value":"titles"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"battleIds"}},{"kind":"Field","name":{"kind":"Name","value":"battles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMissed"}}]}}]}}]}}]} as unknown as DocumentNode<RoadmapQuery, RoadmapQueryVariables>;
export const SuggestMappingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuggestMapping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"header"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestReadingMapping"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"header"},"value":{"kind":"Variable","name":{"kind":"Name","value":"header"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"const"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"const"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"const"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"const"}}]}},{"kind":"Field","name":{"kind":"Name","value":"numerator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"const"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denominator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"const"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"const"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decimalComma"}},{"kind":"Field","name":{"kind":"Name","value":"dayFirst"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"remembered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestMappingQuery, SuggestMappingQueryVariables>;
export const ImportMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"wheelPosition"}}]}}]}}]} as unknown as DocumentNode<ImportMeasuresQuery, ImportMeasuresQueryVariables>;
export const ReadingImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadingImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readingImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"firstPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"lastPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"undo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mapping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"const"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<ReadingImportsQuery, ReadingImportsQueryVariables>;
export const ImportUndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"restored"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"keptReadings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"measureName"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"}}]}}]}}]}}]} as unknown as DocumentNode<ImportUndoQuery, ImportUndoQueryVariables>;
export const UndoImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadingImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"undo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UndoImportMutation, UndoImportMutationVariables>;
export const ImportProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<ImportProgressQuery, ImportProgressQueryVariables>;
export const ImportUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportUnitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportUnitsMutation, ImportUnitsMutationVariables>;
export const ContributionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contribution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contribution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"nodeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scoreFrom"}},{"kind":"Field","name":{"kind":"Name","value":"scoreTo"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartOfContribution"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartOfContribution"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartOfContribution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContributionPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"scoreFrom"}},{"kind":"Field","name":{"kind":"Name","value":"scoreTo"}},{"kind":"Field","name":{"kind":"Name","value":"valueFrom"}},{"kind":"Field","name":{"kind":"Name","value":"valueTo"}},{"kind":"Field","name":{"kind":"Name","value":"weightFrom"}},{"kind":"Field","name":{"kind":"Name","value":"weightTo"}}]}}]} as unknown as DocumentNode<ContributionQuery, ContributionQueryVariables>;
export const LeagueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"League"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measureId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"league"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"measureId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measureId"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"100"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"measureName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"withData"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"averageN"}},{"kind":"Field","name":{"kind":"Name","value":"withoutDataCount"}},{"kind":"Field","name":{"kind":"Name","value":"withoutData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeagueLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeagueLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeagueLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeagueRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"isTie"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"shrunk"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]} as unknown as DocumentNode<LeagueQuery, LeagueQueryVariables>;
export const LeagueMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeagueMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"wheelPosition"}}]}}]}}]} as unknown as DocumentNode<LeagueMeasuresQuery, LeagueMeasuresQueryVariables>;
export const MeasurePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasurePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"signal"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measureId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measureStrategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measureId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promiseWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"battles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isDirect"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}}]} as unknown as DocumentNode<MeasurePageQuery, MeasurePageQueryVariables>;
export const MeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Measures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"timeAggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wheelPosition"}},{"kind":"Field","name":{"kind":"Name","value":"isFocus"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<MeasuresQuery, MeasuresQueryVariables>;
export const CreateMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"timeAggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wheelPosition"}},{"kind":"Field","name":{"kind":"Name","value":"isFocus"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<CreateMeasureMutation, CreateMeasureMutationVariables>;
export const UpdateMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"timeAggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wheelPosition"}},{"kind":"Field","name":{"kind":"Name","value":"isFocus"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<UpdateMeasureMutation, UpdateMeasureMutationVariables>;
export const SetThresholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetThreshold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetThresholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setThreshold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"timeAggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wheelPosition"}},{"kind":"Field","name":{"kind":"Name","value":"isFocus"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<SetThresholdMutation, SetThresholdMutationVariables>;
export const SetWeightDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetWeight"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetWeightInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setWeight"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"timeAggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wheelPosition"}},{"kind":"Field","name":{"kind":"Name","value":"isFocus"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<SetWeightMutation, SetWeightMutationVariables>;
export const ArchiveMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"timeAggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wheelPosition"}},{"kind":"Field","name":{"kind":"Name","value":"isFocus"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<ArchiveMeasureMutation, ArchiveMeasureMutationVariables>;
export const RestoreMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"timeAggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wheelPosition"}},{"kind":"Field","name":{"kind":"Name","value":"isFocus"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<RestoreMeasureMutation, RestoreMeasureMutationVariables>;
export const RemoveThresholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveThreshold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeThreshold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"timeAggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wheelPosition"}},{"kind":"Field","name":{"kind":"Name","value":"isFocus"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<RemoveThresholdMutation, RemoveThresholdMutationVariables>;
export const RemoveWeightDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveWeight"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeWeight"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expression"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"timeAggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"deputyId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wheelPosition"}},{"kind":"Field","name":{"kind":"Name","value":"isFocus"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<RemoveWeightMutation, RemoveWeightMutationVariables>;
export const PreviewThresholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewThreshold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetThresholdInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewThreshold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThresholdPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"examined"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"statusBefore"}},{"kind":"Field","name":{"kind":"Name","value":"statusAfter"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewThresholdQuery, PreviewThresholdQueryVariables>;
export const ScoreJobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScoreJobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<ScoreJobsQuery, ScoreJobsQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const WheelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Wheel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wheel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"previousPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"previousScore"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"refreshedAt"}},{"kind":"Field","name":{"kind":"Name","value":"quadrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"isFocus"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WheelQuery, WheelQueryVariables>;
export const WheelComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WheelComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compareWith"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compareWithUnit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wheel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"compareWith"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compareWith"}}},{"kind":"Argument","name":{"kind":"Name","value":"compareWithUnit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compareWithUnit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quadrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WheelComparisonQuery, WheelComparisonQueryVariables>;
export const WheelSignalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WheelSignals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wheel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quadrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isSignal"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WheelSignalsQuery, WheelSignalsQueryVariables>;
export const MeasureDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasureDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"benchmark"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<MeasureDetailQuery, MeasureDetailQueryVariables>;
export const MeasureSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasureSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measureId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measureId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"signal"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeasureSeriesQuery, MeasureSeriesQueryVariables>;
export const ReadingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measureId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measureId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measureId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<ReadingQuery, ReadingQueryVariables>;
export const RecordReadingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReadingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reading"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordReadingMutation, RecordReadingMutationVariables>;
export const BattlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Battles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeArchived"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mustWinBattles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeArchived"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BattleFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BattleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MustWinBattle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"captain"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadMeasures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<BattlesQuery, BattlesQueryVariables>;
export const CreateMustWinBattleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMustWinBattle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMustWinBattleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMustWinBattle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MustWinBattle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BattleFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BattleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MustWinBattle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"captain"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadMeasures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<CreateMustWinBattleMutation, CreateMustWinBattleMutationVariables>;
export const UpdateMustWinBattleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMustWinBattle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMustWinBattleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMustWinBattle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MustWinBattle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BattleFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BattleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MustWinBattle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"captain"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadMeasures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<UpdateMustWinBattleMutation, UpdateMustWinBattleMutationVariables>;
export const ArchiveMustWinBattleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveMustWinBattle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveMustWinBattle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MustWinBattle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BattleFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BattleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MustWinBattle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"captain"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadMeasures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<ArchiveMustWinBattleMutation, ArchiveMustWinBattleMutationVariables>;
export const RestoreMustWinBattleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreMustWinBattle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreMustWinBattle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MustWinBattle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BattleFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BattleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MustWinBattle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"captain"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"episodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadMeasures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<RestoreMustWinBattleMutation, RestoreMustWinBattleMutationVariables>;
export const EpisodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Episodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeArchived"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"episodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeArchived"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EpisodeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EpisodeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Episode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleStage"}},{"kind":"Field","name":{"kind":"Name","value":"experienceType"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"touchpoints"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<EpisodesQuery, EpisodesQueryVariables>;
export const CreateEpisodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateEpisode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEpisodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEpisode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Episode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EpisodeFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EpisodeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Episode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleStage"}},{"kind":"Field","name":{"kind":"Name","value":"experienceType"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"touchpoints"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<CreateEpisodeMutation, CreateEpisodeMutationVariables>;
export const UpdateEpisodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEpisode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEpisodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEpisode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Episode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EpisodeFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EpisodeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Episode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleStage"}},{"kind":"Field","name":{"kind":"Name","value":"experienceType"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"touchpoints"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<UpdateEpisodeMutation, UpdateEpisodeMutationVariables>;
export const ArchiveEpisodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveEpisode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveEpisode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Episode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EpisodeFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EpisodeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Episode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleStage"}},{"kind":"Field","name":{"kind":"Name","value":"experienceType"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"touchpoints"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<ArchiveEpisodeMutation, ArchiveEpisodeMutationVariables>;
export const RestoreEpisodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreEpisode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreEpisode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Episode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EpisodeFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EpisodeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Episode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycleStage"}},{"kind":"Field","name":{"kind":"Name","value":"experienceType"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"emotionalImportance"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"isFlagged"}},{"kind":"Field","name":{"kind":"Name","value":"touchpoints"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<RestoreEpisodeMutation, RestoreEpisodeMutationVariables>;
export const PromiseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Promise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueProposition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValuePropositionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseWordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseWord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"champion"}},{"kind":"Field","name":{"kind":"Name","value":"behaviours"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValuePropositionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValueProposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"standsFor"}},{"kind":"Field","name":{"kind":"Name","value":"notFor"}},{"kind":"Field","name":{"kind":"Name","value":"promiseWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromiseWordFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<PromiseQuery, PromiseQueryVariables>;
export const CreateValuePropositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateValueProposition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateValuePropositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createValueProposition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValueProposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValuePropositionFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseWordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseWord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"champion"}},{"kind":"Field","name":{"kind":"Name","value":"behaviours"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValuePropositionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValueProposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"standsFor"}},{"kind":"Field","name":{"kind":"Name","value":"notFor"}},{"kind":"Field","name":{"kind":"Name","value":"promiseWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromiseWordFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<CreateValuePropositionMutation, CreateValuePropositionMutationVariables>;
export const UpdateValuePropositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateValueProposition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateValuePropositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateValueProposition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValueProposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValuePropositionFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseWordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseWord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"champion"}},{"kind":"Field","name":{"kind":"Name","value":"behaviours"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValuePropositionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValueProposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"standsFor"}},{"kind":"Field","name":{"kind":"Name","value":"notFor"}},{"kind":"Field","name":{"kind":"Name","value":"promiseWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromiseWordFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<UpdateValuePropositionMutation, UpdateValuePropositionMutationVariables>;
export const CreatePromiseWordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePromiseWord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePromiseWordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPromiseWord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseWord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromiseWordFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseWordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseWord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"champion"}},{"kind":"Field","name":{"kind":"Name","value":"behaviours"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<CreatePromiseWordMutation, CreatePromiseWordMutationVariables>;
export const UpdatePromiseWordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePromiseWord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePromiseWordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePromiseWord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseWord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromiseWordFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseWordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseWord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"champion"}},{"kind":"Field","name":{"kind":"Name","value":"behaviours"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<UpdatePromiseWordMutation, UpdatePromiseWordMutationVariables>;
export const ArchivePromiseWordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchivePromiseWord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archivePromiseWord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseWord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromiseWordFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseWordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseWord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"champion"}},{"kind":"Field","name":{"kind":"Name","value":"behaviours"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<ArchivePromiseWordMutation, ArchivePromiseWordMutationVariables>;
export const UnitDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<UnitDetailQuery, UnitDetailQueryVariables>;
export const AllUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]}}]} as unknown as DocumentNode<AllUnitsQuery, AllUnitsQueryVariables>;
export const CreateUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<CreateUnitMutation, CreateUnitMutationVariables>;
export const UpdateUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<UpdateUnitMutation, UpdateUnitMutationVariables>;
export const ArchiveUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<ArchiveUnitMutation, ArchiveUnitMutationVariables>;
export const RestoreUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"programId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]} as unknown as DocumentNode<RestoreUnitMutation, RestoreUnitMutationVariables>;
export const UpdateInboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UpdateInbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"redRule"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UpdateRowFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"isEscalated"}},{"kind":"Field","name":{"kind":"Name","value":"isExpected"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rolledUp"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"recent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<UpdateInboxQuery, UpdateInboxQueryVariables>;
export const UpdatesDueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UpdatesDue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"1"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]} as unknown as DocumentNode<UpdatesDueQuery, UpdatesDueQueryVariables>;
export const UpdateSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UpdateSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"redRule"}},{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UpdateRowFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"quadrant"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"isEscalated"}},{"kind":"Field","name":{"kind":"Name","value":"isExpected"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rolledUp"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"recent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<UpdateSheetQuery, UpdateSheetQueryVariables>;
export const RecordReadingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReadings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReadingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReadings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordedReadings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordReadingsMutation, RecordReadingsMutationVariables>;
export const TakeBackReadingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackReadings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackReadingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackReadings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TakenBackReadings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackReadingsMutation, TakeBackReadingsMutationVariables>;
export const PeriodCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeriodCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"completeUnits"}},{"kind":"Field","name":{"kind":"Name","value":"lock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodLocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"lockedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lockedAt"}}]}}]}}]} as unknown as DocumentNode<PeriodCoverageQuery, PeriodCoverageQueryVariables>;
export const LockPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LockPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LockPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lockPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodLock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LockPeriodMutation, LockPeriodMutationVariables>;
export const ReopenPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodLock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReopenPeriodMutation, ReopenPeriodMutationVariables>;
export const RedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measureId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redsWithoutAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"measureId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measureId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"8"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"measureName"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"redFlag"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measureActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"measureId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measureId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"8"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"measureName"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeId"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeTitle"}}]}}]} as unknown as DocumentNode<RedsQuery, RedsQueryVariables>;
export const InitiativesForActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativesForAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"200"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<InitiativesForActionQuery, InitiativesForActionQueryVariables>;
export const CreateMeasureActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateMeasureAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateMeasureActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createMeasureAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"measureName"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeId"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeTitle"}}]}}]} as unknown as DocumentNode<CreateMeasureActionMutation, CreateMeasureActionMutationVariables>;
export const UpdateMeasureActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMeasureAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMeasureActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMeasureAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measureId"}},{"kind":"Field","name":{"kind":"Name","value":"measureName"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeId"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeTitle"}}]}}]} as unknown as DocumentNode<UpdateMeasureActionMutation, UpdateMeasureActionMutationVariables>;
export const WallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Walls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"walls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WallFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withChildren"}},{"kind":"Field","name":{"kind":"Name","value":"wheelCount"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"addressSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<WallsQuery, WallsQueryVariables>;
export const CreateWallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WallFields"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withChildren"}},{"kind":"Field","name":{"kind":"Name","value":"wheelCount"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"addressSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<CreateWallMutation, CreateWallMutationVariables>;
export const UpdateWallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateWall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateWall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WallFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withChildren"}},{"kind":"Field","name":{"kind":"Name","value":"wheelCount"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"addressSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<UpdateWallMutation, UpdateWallMutationVariables>;
export const RevokeWallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeWall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeWall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WallFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withChildren"}},{"kind":"Field","name":{"kind":"Name","value":"wheelCount"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"addressSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<RevokeWallMutation, RevokeWallMutationVariables>;
export const RenewWallAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewWallAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewWallAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WallFields"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withChildren"}},{"kind":"Field","name":{"kind":"Name","value":"wheelCount"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"addressSince"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<RenewWallAddressMutation, RenewWallAddressMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const UpdateMyLanguageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMyLanguage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateMyLanguageMutation, UpdateMyLanguageMutationVariables>;