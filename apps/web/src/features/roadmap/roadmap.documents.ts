import { graphql } from '../../graphql';

/** The plan as parallel arrays, with phases, battles and milestones. */
export const RoadmapDocument = graphql(`
  query Roadmap($programId: ID!, $filter: InitiativeFilter) {
    roadmap(programId: $programId, filter: $filter) {
      startsOn
      endsOn
      today
      phases {
        id
        version
        key
        title
        purpose
        position
        startsOn
        endsOn
      }
      ids
      versions
      titles
      starts
      ends
      statuses
      kinds
      battleIds
      battles {
        id
        title
      }
      milestones {
        id
        version
        initiativeId
        title
        date
        doneOn
        isMissed
      }
    }
  }
`);
