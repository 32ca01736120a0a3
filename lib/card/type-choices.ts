import { SOURCE_TYPES, type SourceType } from '../analysis/source-types';
import { typeName } from '../interface-text';

/** All types with their names, in the order they are listed everywhere. */
export const typeChoices = (): { type: SourceType; label: string }[] =>
  SOURCE_TYPES.map((type) => ({ type, label: typeName(type) }));
