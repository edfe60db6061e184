// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import java.util.List;

/** Where the offices of the scenarios are. */
final class Towns {

    /** 50 towns of the New England states. */
    static final List<String> NEW_ENGLAND = towns("""
            Worcester, Springfield, Lowell, Brockton, New Bedford, Fall River, Lawrence, Pittsfield, Framingham, Gloucester,
            Providence, Warwick, Newport, Woonsocket, Westerly, Hartford, New Haven, Bridgeport, Stamford, Waterbury,
            Norwalk, Danbury, New London, Norwich, Middletown, Torrington, Manchester, Nashua, Concord, Portsmouth,
            Keene, Laconia, Lebanon, Dover, Burlington, Rutland, Montpelier, Brattleboro, Bennington, St. Albans,
            Portland, Bangor, Lewiston, Augusta, Biddeford, Waterville, Rockland, Presque Isle, Bar Harbor, Brunswick""");

    /** 150 towns of the United States: the central office, 39 behind fast links, 8 with a server group of their own, 50 with a parent server, 52 without. */
    static final List<String> UNITED_STATES = towns("""
            New York,
            Chicago, Los Angeles, Dallas, Boston, Houston, Philadelphia, Phoenix, San Diego, San Jose, Atlanta,
            Seattle, Denver, Washington, Detroit, Minneapolis, Miami, Tampa, St. Louis, Baltimore, Charlotte,
            Orlando, San Antonio, Portland, Sacramento, Pittsburgh, Las Vegas, Austin, Cincinnati, Kansas City, Columbus,
            Indianapolis, Cleveland, Nashville, Milwaukee, Raleigh, Richmond, Memphis, Jacksonville, Oklahoma City,
            Anchorage, Honolulu, Spokane, El Paso, Albuquerque, Boise, Fargo, Billings,
            Tucson, Fresno, Omaha, Tulsa, Wichita, Bakersfield, Toledo, Lincoln, Stockton, Buffalo,
            Reno, Lubbock, Laredo, Madison, Baton Rouge, Des Moines, Rochester, Yonkers, Little Rock, Amarillo,
            Mobile, Shreveport, Knoxville, Akron, Chattanooga, Tallahassee, Salem, Eugene, Peoria, Rockford,
            Savannah, Syracuse, Dayton, Topeka, Evansville, Beaumont, Lansing, Provo, Green Bay, Duluth,
            Cedar Rapids, Sioux Falls, Charleston, Asheville, Santa Fe, Ithaca, Albany, Scranton, Erie, Flint,
            Abilene, Odessa, Midland, Pueblo, Greeley, Casper, Cheyenne, Laramie, Missoula, Helena,
            Bozeman, Butte, Great Falls, Pocatello, Twin Falls, Idaho Falls, Yakima, Bellingham, Olympia, Bend,
            Medford, Redding, Chico, Eureka, Flagstaff, Yuma, Prescott, Las Cruces, Roswell, Farmington,
            Durango, Grand Junction, Ogden, St. George, Elko, Rapid City, Minot, Bismarck, Grand Forks, Mankato,
            St. Cloud, Eau Claire, La Crosse, Wausau, Dubuque, Ames, Quincy, Decatur, Muncie, Lima,
            Wheeling, Roanoke""");

    private Towns() {
    }

    private static List<String> towns(String text) {
        return List.of(text.strip().split(",\\s+"));
    }
}
