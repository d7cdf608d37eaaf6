import { graphql } from '../../../graphql';

/** Why a node moved between two periods. */
export const ContributionDocument = graphql(`
  query Contribution($unitId: ID!, $nodeId: ID!, $from: Period!, $to: Period!) {
    contribution(unitId: $unitId, nodeId: $nodeId, from: $from, to: $to) {
      name
      scoreFrom
      scoreTo
      total
      parts {
        ...PartOfContribution
        parts {
          ...PartOfContribution
        }
      }
    }
  }

  fragment PartOfContribution on ContributionPart {
    nodeId
    kind
    name
    delta
    move
    scoreFrom
    scoreTo
    valueFrom
    valueTo
    weightFrom
    weightTo
  }
`);
