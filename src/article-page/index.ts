import '../copy.ts';
import { tellAstray } from './astray.ts';
import { listenToKeys } from './keys.ts';
import { switchLayers } from './layers.ts';
import { openNotes } from './notes.ts';
import { closeOutline } from './outline.ts';

switchLayers();
openNotes();
closeOutline();
tellAstray();
listenToKeys();
