package com.acme.events.pump;

/** Written by hand. */
final class Tripped {}
