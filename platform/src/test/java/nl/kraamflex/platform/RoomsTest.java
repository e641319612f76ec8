package nl.kraamflex.platform;

import nl.kraamflex.platform.testing.RoomRules;

class RoomsTest extends RoomRules {
    RoomsTest() {
        super("nl.kraamflex.platform");
    }
}
