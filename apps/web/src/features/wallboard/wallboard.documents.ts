import { graphql } from '../../graphql';

/** The wallboards of a program, without their addresses. */
export const WallsDocument = graphql(`
  query Walls($programId: ID!) {
    walls(programId: $programId) {
      ...WallFields
    }
  }

  fragment WallFields on Wall {
    id
    version
    name
    units {
      id
      name
    }
    withChildren
    wheelCount
    seconds
    language
    theme
    createdBy
    createdAt
    addressSince
    lastSeenAt
    revokedAt
  }
`);

/** Makes a wallboard; the answer tells its address. */
export const CreateWallDocument = graphql(`
  mutation CreateWall($input: CreateWallInput!) {
    createWall(input: $input) {
      ... on Wall {
        ...WallFields
        address
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

/** Changes what a wallboard shows and how. */
export const UpdateWallDocument = graphql(`
  mutation UpdateWall($input: UpdateWallInput!) {
    updateWall(input: $input) {
      ... on Wall {
        ...WallFields
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

/** Ends the address of a wallboard. */
export const RevokeWallDocument = graphql(`
  mutation RevokeWall($input: RowInput!) {
    revokeWall(input: $input) {
      ... on Wall {
        ...WallFields
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

/** Gives a wallboard a new address; the answer tells it. */
export const RenewWallAddressDocument = graphql(`
  mutation RenewWallAddress($input: RowInput!) {
    renewWallAddress(input: $input) {
      ... on Wall {
        ...WallFields
        address
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
