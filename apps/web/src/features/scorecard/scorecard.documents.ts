import { graphql } from '../../graphql';

/** The wheel of one unit and period. */
export const WheelDocument = graphql(`
  query Wheel($unitId: ID!, $period: Period!) {
    wheel(unitId: $unitId, period: $period) {
      unitId
      unitName
      period
      previousPeriod
      score
      previousScore
      coverage
      status
      trend
      ruleVersion
      refreshedAt
      quadrants {
        key
        score
        coverage
        status
        trend
        measures {
          id
          key
          name
          shortName
          value
          target
          redFlag
          score
          status
          freshness
          trend
          change
          period
          coverage
          basis
          weight
          unit
          decimals
          polarity
          cadence
          isFocus
        }
      }
    }
  }
`);

/** What another period, another unit or both say beside a wheel. */
export const WheelComparisonDocument = graphql(`
  query WheelComparison($unitId: ID!, $period: Period!, $compareWith: Period, $compareWithUnit: ID) {
    wheel(unitId: $unitId, period: $period, compareWith: $compareWith, compareWithUnit: $compareWithUnit) {
      compared {
        unitName
        period
        score
      }
      quadrants {
        key
        compared {
          score
        }
        measures {
          id
          compared {
            value
            score
          }
        }
      }
    }
  }
`);

/** Which measures of a wheel moved by more than chance; asked apart, so that the wheel does not wait for it. */
export const WheelSignalsDocument = graphql(`
  query WheelSignals($unitId: ID!, $period: Period!) {
    wheel(unitId: $unitId, period: $period) {
      quadrants {
        measures {
          id
          isSignal
        }
      }
    }
  }
`);

/** What a measure means and where it comes from. */
export const MeasureDetailDocument = graphql(`
  query MeasureDetail($id: ID!) {
    measure(id: $id) {
      id
      version
      name
      definition
      formula
      numerator
      denominator
      aggregation
      cadence
      owner
      source
      benchmark {
        value
        basis
      }
      origin {
        pack
        key
      }
    }
  }
`);

/** A measure through time in one unit, with the limits of chance. */
export const MeasureSeriesDocument = graphql(`
  query MeasureSeries($measureId: ID!, $unitId: ID!, $from: Period, $to: Period) {
    measure(id: $measureId) {
      id
      series(unitId: $unitId, from: $from, to: $to) {
        period
        value
        score
        status
        freshness
        goal
        redFlag
        signal
        limits {
          centre
          lower
          upper
          from
          to
        }
      }
    }
  }
`);

/** What was entered for one measure, unit and period, with its older values. */
export const ReadingDocument = graphql(`
  query Reading($measureId: ID!, $unitId: ID!, $period: Period!) {
    readings(measureId: $measureId, unitId: $unitId, from: $period, to: $period) {
      id
      version
      period
      value
      numerator
      denominator
      note
      enteredBy
      source
      updatedAt
      corrections {
        value
        note
        enteredBy
        at
      }
    }
  }
`);

/** Enters or corrects one reading. */
export const RecordReadingDocument = graphql(`
  mutation RecordReading($input: RecordReadingInput!) {
    recordReading(input: $input) {
      ... on Reading {
        id
        version
        period
        value
        numerator
        denominator
        note
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
