/** Of articles that tell of different events and are not compared. */
export const apart = {
  /** In a list of articles; the sigla of those with which one is compared. */
  listed: (sigla: string) =>
    sigla === '' ? 'compared with no other article' : `compared with ${sigla} alone`,
  article: (sigla: string) =>
    `By its words and names this article tells of another event than the others of this story. It is compared with ${sigla === '' ? 'none of them' : `${sigla} alone`}: that nothing of it stands elsewhere says nothing about whether it is so.`,
  claim: 'Its article seems to tell of another event, and is compared with no other here.',
};
