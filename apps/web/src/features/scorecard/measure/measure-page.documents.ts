import { graphql } from '../../../graphql';

/** Everything the page of a measure shows for one unit: its meaning, its history and what hangs on it. */
export const MeasurePageDocument = graphql(`
  query MeasurePage($id: ID!, $unitId: ID!, $from: Period, $to: Period!) {
    measure(id: $id) {
      id
      version
      name
      quadrant
      definition
      formula
      numerator
      denominator
      polarity
      cadence
      aggregation
      unit
      decimals
      owner
      source
      thresholds {
        id
        unitId
        from
        goal
        redFlag
      }
      benchmark {
        value
        basis
      }
      origin {
        pack
        key
      }
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
    readings(measureId: $id, unitId: $unitId, from: $from, to: $to) {
      id
      version
      period
      note
      enteredBy
      updatedAt
      corrections {
        value
        note
        enteredBy
        at
      }
    }
    measureStrategy(measureId: $id) {
      promiseWords {
        id
        title
      }
      battles {
        id
        title
      }
      initiatives {
        id
        title
        isDirect
        status
        owner
        endsOn
      }
    }
  }
`);
