package nl.kraamflex.billing;

import nl.kraamflex.platform.testing.RoomRules;

class RoomsTest extends RoomRules {
    RoomsTest() {
        super("nl.kraamflex.billing");
    }
}
