// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace spillway {

/// Call once, before the first window. Qt 6.4's face of a scroll area does not check the number of
/// a child that it is asked for: a screen reader that counted the children just before a scroll
/// bar went away ends the program (seen with AT-SPI). This puts one that checks in its place.
void mendAccessibility();

} // namespace spillway
