/**
 * The events of our devices: each model gets a package of its own below this one.
 *
 * <p>Generated when this file is compiled; nothing else configures it.
 */
@ThingModelEvents("models/pump.json")
package com.acme.events;

import io.github.enoscodegen.ThingModelEvents;
