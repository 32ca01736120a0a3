/** The reader's collections on this machine: IndexedDB, one transaction a change. Every function throws `CollectionError`s only. */
export { allArticles, changeArticle, deleteArticles, extractsOf, keptArticle, latestArticles, putArticles, type Kept, type KeptAs } from './articles'; // prettier-ignore
export { hearChanges } from './changes';
export { collectionName, collections, createCollection, deleteCollection, deleteEverything, renameCollection } from './collections'; // prettier-ignore
export { CollectionError, type CollectionFailure } from './failures';
export { changeMark, decide, decisionsOf, marksOf, noMark, tagsIn, undecide } from './marks';
export { keepForGood, spaceUsed, type Space } from './space';
