import { graphql } from '../../graphql';

/** The units right below a unit by the measures of the wheel, in columns; see `heat-map-model.ts`. */
export const HeatMapDocument = graphql(`
  query HeatMap($unitId: ID!, $period: Period!, $skip: Int!) {
    heatMap(unitId: $unitId, period: $period, page: { skip: $skip, take: 200 }) {
      unitId
      unitName
      parentId
      period
      measures {
        id
        name
        shortName
        quadrant
      }
      total
      units {
        id
        name
        kind
        unitsBelow
        score
        status
      }
      scores
      statuses
      stale
    }
  }
`);
