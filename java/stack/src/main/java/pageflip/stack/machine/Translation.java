package pageflip.stack.machine;

/** Where a page leads, and whether stores may go there: what a walk finds and a TLB remembers. */
record Translation(Frame frame, boolean writable) {}
