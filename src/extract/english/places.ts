import { wordList } from './word-list.ts';

/** Last words of names on the map. Such a place is nobody's full name, though some of these are surnames too. */
export const placeWords = wordList(
  'street road avenue highway bridge river valley shire county province district region peninsula island islands airport station harbour harbor canal ocean strait desert',
);
