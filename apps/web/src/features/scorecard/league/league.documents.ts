import { graphql } from '../../../graphql';

/** A page of the league of a measure, with the row of the page's unit. */
export const LeagueDocument = graphql(`
  query League(
    $programId: ID!
    $measureId: ID!
    $period: Period!
    $kind: UnitKind
    $unitId: ID
    $skip: Int!
  ) {
    league(
      programId: $programId
      measureId: $measureId
      period: $period
      kind: $kind
      unitId: $unitId
      page: { skip: $skip, take: 100 }
    ) {
      measureId
      measureName
      unit
      decimals
      polarity
      aggregation
      period
      kind
      levels {
        kind
        units
        withData
      }
      total
      mean
      averageN
      withoutDataCount
      withoutData {
        id
        name
      }
      own {
        ...LeagueLine
      }
      rows {
        ...LeagueLine
      }
    }
  }

  fragment LeagueLine on LeagueRow {
    rank
    isTie
    unit {
      id
      name
    }
    value
    shrunk
    n
    score
    status
    coverage
  }
`);

/** The measures a league can be made of. */
export const LeagueMeasuresDocument = graphql(`
  query LeagueMeasures($programId: ID!) {
    measures(programId: $programId) {
      id
      name
      quadrant
      aggregation
      wheelPosition
    }
  }
`);
