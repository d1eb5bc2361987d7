package pageflip.bindings; class Plants {}
