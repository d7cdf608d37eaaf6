import { graphql } from '../../graphql';

/** All departments of a program. */
export const ReadinessDocument = graphql(`
  query Readiness($programId: ID!) {
    readinessMatrix(programId: $programId) {
      departments {
        ...DepartmentFields
      }
    }
  }

  fragment DepartmentFields on Department {
    id
    version
    unitId
    name
    importance
    impact
    zone
    evidence
    policy
    process
    technology
    skills
    initiativeCount
    updatedAt
    updatedBy
    origin {
      pack
      key
    }
  }
`);

/** Adds a department. */
export const CreateDepartmentDocument = graphql(`
  mutation CreateDepartment($input: CreateDepartmentInput!) {
    createDepartment(input: $input) {
      ... on Department {
        ...DepartmentFields
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

/** Changes a department. */
export const UpdateDepartmentDocument = graphql(`
  mutation UpdateDepartment($input: UpdateDepartmentInput!) {
    updateDepartment(input: $input) {
      ... on Department {
        ...DepartmentFields
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

/** Archives a department; its history stays. */
export const ArchiveDepartmentDocument = graphql(`
  mutation ArchiveDepartment($input: RowInput!) {
    archiveDepartment(input: $input) {
      ... on Department {
        id
        version
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
