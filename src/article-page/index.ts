import '../copy.ts';
import { listenToKeys } from './keys.ts';
import { switchLayers } from './layers.ts';
import { openNotes } from './notes.ts';
import { closeOutline } from './outline.ts';

switchLayers();
openNotes();
closeOutline();
listenToKeys();
