package nl.kraamflex.scheduling;

import nl.kraamflex.platform.testing.RoomRules;

class RoomsTest extends RoomRules {
    RoomsTest() {
        super("nl.kraamflex.scheduling");
    }
}
