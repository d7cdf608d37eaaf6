import { graphql } from '../../graphql';

/** One unit with all its fields. */
export const UnitDetailDocument = graphql(`
  query UnitDetail($id: ID!) {
    unit(id: $id) {
      ...UnitFields
    }
  }

  fragment UnitFields on Unit {
    id
    version
    programId
    name
    kind
    parentId
    externalId
    head
    headcount
    timeZone
    opensOn
    closesOn
    depth
    archivedAt
  }
`);

/** Every unit of a program with the archived ones. */
export const AllUnitsDocument = graphql(`
  query AllUnits($programId: ID!) {
    units(programId: $programId, includeArchived: true) {
      id
      version
      name
      kind
      parentId
      archivedAt
    }
  }
`);

/** Adds a unit under another. */
export const CreateUnitDocument = graphql(`
  mutation CreateUnit($input: CreateUnitInput!) {
    createUnit(input: $input) {
      ... on Unit {
        ...UnitFields
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

/** Renames, moves or describes a unit. */
export const UpdateUnitDocument = graphql(`
  mutation UpdateUnit($input: UpdateUnitInput!) {
    updateUnit(input: $input) {
      ... on Unit {
        ...UnitFields
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

/** Puts a unit away; its readings stay. */
export const ArchiveUnitDocument = graphql(`
  mutation ArchiveUnit($input: RowInput!) {
    archiveUnit(input: $input) {
      ... on Unit {
        ...UnitFields
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

/** Brings an archived unit back. */
export const RestoreUnitDocument = graphql(`
  mutation RestoreUnit($input: RowInput!) {
    restoreUnit(input: $input) {
      ... on Unit {
        ...UnitFields
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
