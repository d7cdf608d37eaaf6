import { graphql } from '../../graphql';

/** What the signed-in person has to enter. */
export const UpdateInboxDocument = graphql(`
  query UpdateInbox($programId: ID!, $page: PageInput) {
    updateInbox(programId: $programId, page: $page) {
      total
      done
      missing
      late
      hasMore
      redRule
      items {
        ...UpdateRowFields
      }
    }
  }

  fragment UpdateRowFields on UpdateRow {
    unitId
    unitName
    measure {
      id
      key
      name
      shortName
      quadrant
      definition
      unit
      decimals
      polarity
      cadence
      numerator
      denominator
    }
    period
    state
    dueOn
    responsible
    isEscalated
    isExpected
    value
    numerator
    denominator
    note
    version
    rolledUp
    goal
    redFlag
    recent {
      period
      value
    }
  }
`);

/** How many values are due from the signed-in person. */
export const UpdatesDueDocument = graphql(`
  query UpdatesDue($programId: ID!) {
    updateInbox(programId: $programId, page: { take: 1 }) {
      total
      done
      missing
      late
    }
  }
`);

/** Every measure of a unit's wheel for a period. */
export const UpdateSheetDocument = graphql(`
  query UpdateSheet($unitId: ID!, $period: Period!) {
    updateSheet(unitId: $unitId, period: $period) {
      total
      done
      redRule
      lock {
        id
        period
        lockedBy
        lockedAt
      }
      items {
        ...UpdateRowFields
      }
    }
  }
`);

/** Saves many values at once. */
export const RecordReadingsDocument = graphql(`
  mutation RecordReadings($input: RecordReadingsInput!) {
    recordReadings(input: $input) {
      ... on RecordedReadings {
        readings {
          id
          measureId
          unitId
          period
          version
        }
        actions {
          id
        }
        refused {
          path
          code
          message
        }
      }
      ... on Invalid {
        issues {
          path
          code
          message
        }
      }
      ... on Stale {
        message
      }
    }
  }
`);

/** Takes a save back. */
export const TakeBackReadingsDocument = graphql(`
  mutation TakeBackReadings($input: TakeBackReadingsInput!) {
    takeBackReadings(input: $input) {
      ... on TakenBackReadings {
        count
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
      }
    }
  }
`);

/** Who has reported a period, and the locks. */
export const PeriodCoverageDocument = graphql(`
  query PeriodCoverage($programId: ID!, $period: Period!) {
    periodCoverage(programId: $programId, period: $period) {
      period
      expected
      reported
      units
      completeUnits
      lock {
        id
        period
        lockedBy
        lockedAt
      }
      gaps {
        unitId
        unitName
        missing
        measures
        responsible
      }
    }
    periodLocks(programId: $programId) {
      id
      version
      period
      lockedBy
      lockedAt
    }
  }
`);

/** Locks a period. */
export const LockPeriodDocument = graphql(`
  mutation LockPeriod($input: LockPeriodInput!) {
    lockPeriod(input: $input) {
      ... on PeriodLock {
        id
        version
        period
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Opens a locked period again, with a reason. */
export const ReopenPeriodDocument = graphql(`
  mutation ReopenPeriod($input: ReopenPeriodInput!) {
    reopenPeriod(input: $input) {
      ... on PeriodLock {
        id
        version
        period
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Red values nobody does anything about, with the open actions of the same place. */
export const RedsDocument = graphql(`
  query Reds($programId: ID!, $unitId: ID, $measureId: ID) {
    redsWithoutAction(programId: $programId, unitId: $unitId, measureId: $measureId, page: { take: 8 }) {
      total
      items {
        unitId
        unitName
        measureId
        measureName
        period
        value
        redFlag
        unit
        decimals
        note
      }
    }
    measureActions(programId: $programId, unitId: $unitId, measureId: $measureId, page: { take: 8 }) {
      ...ActionFields
    }
  }

  fragment ActionFields on MeasureAction {
    id
    version
    measureId
    measureName
    unitId
    unitName
    period
    title
    owner
    dueOn
    doneOn
    isOverdue
    initiativeId
    initiativeTitle
  }
`);

/** Initiatives that may take care of a red measure. */
export const InitiativesForActionDocument = graphql(`
  query InitiativesForAction($programId: ID!) {
    initiatives(programId: $programId, page: { take: 200 }) {
      items {
        id
        title
      }
    }
  }
`);

/** Creates an action on a red measure. */
export const CreateMeasureActionDocument = graphql(`
  mutation CreateMeasureAction($input: CreateMeasureActionInput!) {
    createMeasureAction(input: $input) {
      ... on MeasureAction {
        ...ActionFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Changes an action, or sets that it is done. */
export const UpdateMeasureActionDocument = graphql(`
  mutation UpdateMeasureAction($input: UpdateMeasureActionInput!) {
    updateMeasureAction(input: $input) {
      ... on MeasureAction {
        ...ActionFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);
